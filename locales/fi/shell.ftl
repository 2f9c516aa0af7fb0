### Ikkunan kehys: valikot, käyttöjärjestelmän valintaikkunat ja kehyksen virheet. Merkki & on sen kirjaimen edessä, jolla valikon avaa näppäimistöltä.

## Valikot

menu-file = &Tiedosto
menu-new = &Uusi suunnitelma…
menu-open = &Avaa…
menu-export = &Vie asiakirja…
menu-close-plan = &Sulje suunnitelma
menu-quit = &Lopeta
menu-edit = &Muokkaa
menu-undo = &Kumoa
menu-redo = &Tee uudelleen
menu-cut = &Leikkaa
menu-copy = Ko&pioi
menu-paste = L&iitä
# Pikavalikossa: liittäminen ilman muotoiluja.
menu-paste-plain = Liitä pelkkänä tekstinä
menu-select-all = &Valitse kaikki
menu-search = &Hae kaikkialta…
menu-view = &Näytä
menu-zoom-in = &Suurenna
menu-zoom-out = &Pienennä
menu-zoom-reset = &Tavallinen koko
menu-fullscreen = &Koko näyttö
# Kielet omilla nimillään, jotta kumpikin löytää oman kielensä.
# same
menu-finnish = S&uomeksi
# same
menu-swedish = På s&venska
menu-help = &Ohje
menu-guide = &Käyttöohje
menu-about = &Tietoja ohjelmasta
# Pikavalikossa, kun sana on alleviivattu kirjoitusvirheenä.
menu-ignore-spelling = Ohita tämä sana
menu-learn-spelling = Lisää sana oikoluvun sanastoon
menu-no-guesses = Ei ehdotuksia

## Macin ohjelmavalikko

menu-services = Palvelut
menu-hide = Kätke Laadin
menu-hide-others = Kätke muut
menu-show-all = Näytä kaikki

## Tietoja ohjelmasta

about-text =
    Versio { $version }

    Työvoimapalvelujen järjestämissuunnitelma suomeksi ja ruotsiksi (380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom.).
    Ohjelma ei ota verkkoyhteyksiä.

    Lisenssi EUPL-1.2. Kirjasimet Source Sans 3, SIL Open Font License 1.1.
about-close = Sulje

## Valintaikkunat

dialog-open = Avaa tiedosto
dialog-save = Tallenna nimellä
dialog-folder = Valitse kansio
dialog-kind-plan = Suunnitelmat
dialog-kind-picture = Kuvat
dialog-kind-attachment = Liitteet
dialog-kind-table = Taulukot
dialog-kind-all = Kaikki tiedostot
# Tallennettavan tiedoston muoto: PDF-tiedosto.
dialog-kind-extension = { $extension }-tiedosto

## Virheet

shell-request = Ohjelmassa on virhe: ikkuna pyysi toimintoa { $name }, jota ei ole ({ $detail }). Ilmoita siitä ohjelman tekijöille.
shell-fault = Ohjelmassa on virhe: toiminto keskeytyi ({ $detail }). Suunnitelma on tallessa. Ilmoita virheestä ohjelman tekijöille.
shell-reveal-gone = Tiedostoa { $path } ei voi näyttää: se on siirretty tai poistettu, tai se ei ole tämän ohjelman tekemä.
shell-reveal = Tiedostonhallinta ei avautunut. Tiedosto on tallessa: { $path }
