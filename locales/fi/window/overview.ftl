### Yleiskuva: mitä puuttuu, missä ollaan, mitä on edessä.

overview-title = { $area }: suunnitelman tilanne
overview-title-nameless = Suunnitelman tilanne
overview-figures = Alueen avainluvut
overview-figure-unknown = ei vielä tietoa
overview-missing = Seuraavaksi tehtävää
overview-missing-count =
    { $count ->
        [one] { $count } asia estää toimittamisen
       *[other] { $count } asiaa estää toimittamisen
    }
overview-nothing-missing = Mikään ei estä suunnitelman toimittamista.
overview-all-findings = Kaikki havainnot ({ $count })
overview-show-all = Näytä kaikki { $count }
overview-show-fewer = Näytä vain ensimmäiset
overview-whole-plan = Koko suunnitelma
overview-dates = Seuraavat päivät
overview-no-dates = Tulevia päiviä ei ole merkitty. Määräaika kirjoitetaan alueen tietoihin, muut päivät aikatauluun.
overview-sections = Lain kuusi kohtaa
overview-column-section = Kohta
overview-column-fi = Suomi
overview-column-sv = Ruotsi
overview-column-tables = Taulukot
overview-column-findings = Havainnot
# same
overview-item = { $number }. { $title }
overview-written = { $all } tekstistä on kirjoitettu { $of }
# same
overview-fraction = { $of }/{ $all }
overview-no-text = ei vielä tekstiä
overview-no-chapter = ei lukua
overview-not-required = ei vaadita
overview-filled = { $all } taulukosta on täytetty { $of }
overview-empty-tables = Tyhjänä: { $tables }
overview-no-tables = ei taulukoita
overview-no-findings = kunnossa
overview-blocking =
    { $count ->
        [one] { $count } este
       *[other] { $count } estettä
    }
overview-warnings =
    { $count ->
        [one] { $count } varoitus
       *[other] { $count } varoitusta
    }
overview-charts = Kaaviot
