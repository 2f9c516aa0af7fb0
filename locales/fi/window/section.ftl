### Luvut: otsikko, teksti, taulukot; suunnitelman omat luvut.

# same
section-item-name = { $number }. { $title }
section-basis = Laki 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. { $item }{ "\u00A0" }kohta. Otsikko on lain sanamuodon mukainen.
section-own = Suunnitelman oma luku
section-title = Luvun otsikko
section-untitled = Nimetön luku
section-gone-title = Lukua ei ole
section-gone = Luku on poistettu. Valitse toinen luku vasemmalta tai kumoa poisto.
section-narrative = Luvun teksti
section-view = Näytettävät kielet
section-view-fi = Suomi
section-view-sv = Ruotsi
section-view-both = Rinnakkain
section-add-below = Lisää alaluku
section-tables = Luvun taulukot
section-elsewhere = Taulukko tulee lukuun asiakirjassa, mutta sen tiedot kirjoitetaan omassa näkymässään.
section-go-there = Siirry: { $table }
section-settings = Luvun asetukset
section-label-hint = Suunnitelman oma numerointi, esimerkiksi 2d. Tyhjänä luku numeroidaan järjestyksessä.
section-answers-hint = Näin ohjelma tietää, että luku kattaa lain kohdat, vaikka sillä on oma otsikko.
section-tables-hint = Valitut taulukot tulevat luvun loppuun siinä järjestyksessä, jossa ne valitaan.
section-extra = Luvut ja niiden järjestys
section-extra-lead = Suunnitelmassa voi olla omia lukuja lain kuuden kohdan lisäksi: esipuhe, hallinto, tavoitteet, aikataulu. Ne voivat myös vastata lain kohtiin.
section-extra-add = Lisää oma luku
section-order = Luvut siinä järjestyksessä kuin lukija ne näkee
section-answers = Vastaa lain kohtiin: { $items }
section-statutory = Lain kohta
section-remove = Poista luku
section-remove-title = Poistetaanko luku ”{ $chapter }”?
section-remove-texts =
    { $count ->
        [one] Samalla poistuu luvun ja sen alalukujen teksti: { $count } kappale.
       *[other] Samalla poistuu luvun ja sen alalukujen teksti: { $count } kappaletta.
    }
section-remove-undo = Taulukoiden tiedot ja lain kohtien luvut jäävät suunnitelmaan. Poiston voi kumota.
