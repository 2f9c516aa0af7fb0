### Yleiskuva: mitä puuttuu, missä ollaan, mitä on edessä.

overview-title = { $area }: suunnitelman tilanne
overview-title-nameless = Suunnitelman tilanne
overview-figures = Alueen avainluvut
overview-figure-unknown = ei vielä tietoa
overview-missing =
    { $count ->
        [one] Puuttuu ennen toimittamista: { $count } asia
       *[other] Puuttuu ennen toimittamista: { $count } asiaa
    }
overview-nothing-missing = Mikään havainto ei estä suunnitelman toimittamista.
overview-all-findings = Kaikki havainnot ({ $count })
overview-show-all = Näytä kaikki { $count }
overview-show-fewer = Näytä vain ensimmäiset
overview-whole-plan = Koko suunnitelma
overview-dates = Seuraavat päivät
overview-no-dates = Edessä ei ole päiviä. Määräaika kirjoitetaan alueen tietoihin, muut päivät aikatauluun.
overview-sections = Lain kuusi kohtaa
overview-column-section = Kohta
overview-column-fi = Tekstit suomeksi
overview-column-sv = Tekstit ruotsiksi
overview-column-tables = Taulukot
overview-column-findings = Havainnot
# same
overview-item = { $number }. { $title }
overview-written = { $written }/{ $texts } kirjoitettu
overview-no-text = ei vielä tekstiä
overview-no-chapter = ei lukua
overview-not-required = ei vaadita
overview-filled = { $filled }/{ $tables } täytetty
overview-empty-tables = Tyhjänä: { $tables }
overview-no-tables = ei taulukoita
overview-no-findings = ei huomautettavaa
overview-blocking =
    { $count ->
        [one] { $count } estää
       *[other] { $count } estää
    }
overview-warnings =
    { $count ->
        [one] { $count } varoitus
       *[other] { $count } varoitusta
    }
overview-charts = Kaaviot
