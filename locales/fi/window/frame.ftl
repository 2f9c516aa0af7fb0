# The frame of the window: header, navigation, search.

# The link that the Tab key finds first.
frame-skip = Siirry sisältöön
frame-wait = Avataan…
frame-close = Sulje
# The name of a message about something that couldn't be done.
frame-fault = Toiminto ei onnistunut
frame-unnamed = Nimetön suunnitelma
frame-read-only = Vain luku
frame-tools = Työkalut
frame-search = Hae
frame-export = Vie
frame-close-plan = Sulje suunnitelma
frame-state-saved = Tallennettu
frame-state-typing = Kirjoitetaan…
frame-state-saving = Tallennetaan…
frame-state-failed = Ei tallennettu
# Said to those who press Ctrl+S: everything is saved as one types.
frame-all-saved = Kaikki on tallennettu.
frame-undo = Kumoa
frame-redo = Tee uudelleen
# $what: what the step did.
frame-undo-what = Kumoa: { $what }
frame-redo-what = Tee uudelleen: { $what }
frame-undo-nothing = Kumoa: ei kumottavaa
frame-redo-nothing = Tee uudelleen: ei uudelleen tehtävää
frame-navigation = Suunnitelman osat
frame-sections = Lain kuusi kohtaa
frame-way-overview = Yleiskuva
frame-way-area = Alue ja jäsenkunnat
frame-way-statistics = Tilastot
frame-way-extra = Muut luvut
frame-way-decisions = Päätökset
frame-way-findings = Havainnot
frame-way-document = Asiakirja
frame-way-history = Historia
frame-way-help = Käyttöohje
# The state of a section in a language, for those who hear it. $language: fi or sv.
frame-section-empty = { $language ->
    [sv] ruotsiksi ei vielä tekstiä
   *[fi] suomeksi ei vielä tekstiä
}
frame-section-partly = { $language ->
    [sv] ruotsiksi { $texts } tekstistä kirjoitettu { $written }
   *[fi] suomeksi { $texts } tekstistä kirjoitettu { $written }
}
frame-section-full = { $language ->
    [sv] ruotsiksi valmis
   *[fi] suomeksi valmis
}
frame-section-blocking = { $count ->
    [one] yksi este toimittamiselle
   *[other] { $count } estettä toimittamiselle
}
frame-finding-count = Toimittamisen estäviä { $blocking }, varoituksia { $warnings }
frame-search-title = Hae suunnitelmasta
frame-search-hint = Kirjoita sana, luku tai näkymän nimi
frame-search-results = Hakutulokset
frame-search-count = { $count ->
    [0] Ei osumia
    [one] Yksi osuma
   *[other] { $count } osumaa
}
# The name that the guide is offered to be saved under.
frame-guide-file = Laadin-ohjelman käyttöohje
