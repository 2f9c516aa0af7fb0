### Päätökset, jäädytetyt versiot ja päätösehdotus.

decisions-title = Päätökset ja versiot
decisions-lead = Kuka päättää, milloin ja mistä versiosta. Jäädytetty versio todistaa jälkikäteen, mitä valtuustot hyväksyivät.
decisions-notices = Huomattavaa
decisions-clock = Suunnitelma toimitetaan ministeriölle kahden viikon kuluessa siitä, kun sopimus tai perussopimus on hyväksytty tai kunta on päättänyt järjestää palvelut itsenäisesti (15{ "\u00A0" }§ 1, 2 ja 4{ "\u00A0" }mom.).
decisions-log = Jäsenkuntien päätökset
decisions-no-members = Lisää ensin jäsenkunnat.
decisions-none = ei päätöksiä
decisions-add = Lisää päätös
decisions-add-for = Lisää päätös: { $municipality }
decisions-council = valtuusto
# same
decisions-result-on = { $result } { $date }
# same
decisions-row = { $body }, { $when }
# same
decisions-row-of = { $municipality }, { $body }
decisions-no-body = Toimielin puuttuu
decisions-no-date = ei päivää
decisions-date-hint = Kokouksen päivä, muodossa 31.10.2026
decisions-no-version = Ei valittu
decisions-no-versions = Versioita ei ole jäädytetty. Jäädytä versio, ennen kuin se lähetetään valtuustoille.
decisions-approved-by = Hyväksytty
decisions-approvals =
    { $count ->
        [one] { $count } päätös
       *[other] { $count } päätöstä
    }
decisions-freeze = Jäädytä versio
decisions-freeze-title = Jäädytetäänkö suunnitelma tällaisena?
decisions-freeze-what = Jäädytetty versio on muuttumaton kopio suunnitelmasta. Siitä tehdään asiakirjat, joista valtuustot päättävät. Suunnitelman kirjoittamista voi jatkaa.
decisions-freeze-name = Version nimi
decisions-freeze-name-hint = Esimerkiksi Valtuustoille 15.9.2026
decisions-freeze-forever = Jäädyttämistä ei voi kumota eikä versiota poistaa.
decisions-add-point = Lisää kohta
decisions-points-hint = Kohdat tulevat kunnan otteen päätösehdotukseen tavallisten kohtien tilalle.
decisions-no-points = Omia kohtia ei ole: otteissa on tavallinen päätösehdotus.
decisions-point = Kohta { $number }
decisions-point-text = Jatka lausetta: Valtuusto päättää… / Fullmäktige beslutar att…
decisions-point-for = Minkä kunnan valtuustolle
decisions-all-councils = Kaikille
