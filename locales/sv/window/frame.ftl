# The frame of the window: header, navigation, search.

# The link that the Tab key finds first.
frame-skip = Gå till innehållet
frame-wait = Öppnar…
frame-close = Stäng
# The name of a message about something that couldn't be done.
frame-fault = Åtgärden lyckades inte
frame-unnamed = Plan utan namn
frame-read-only = Skrivskyddad
frame-tools = Verktyg
frame-search = Sök
frame-export = Exportera
frame-close-plan = Stäng planen
frame-state-saved = Sparad
frame-state-typing = Skrivs…
frame-state-saving = Sparas…
frame-state-failed = Inte sparad
# Said to those who press Ctrl+S: everything is saved as one types.
frame-all-saved = Allt är sparat.
frame-undo = Ångra
frame-redo = Gör om
# $what: what the step did.
frame-undo-what = Ångra: { $what }
frame-redo-what = Gör om: { $what }
frame-undo-nothing = Ångra: inget att ångra
frame-redo-nothing = Gör om: inget att göra om
frame-navigation = Planens delar
frame-sections = Lagens sex punkter
frame-way-overview = Översikt
frame-way-area = Område och medlemskommuner
frame-way-statistics = Statistik
frame-way-extra = Övriga kapitel
frame-way-decisions = Beslut
frame-way-findings = Iakttagelser
frame-way-document = Dokument
frame-way-history = Historik
frame-way-help = Bruksanvisning
# The state of a section in a language, for those who hear it. $language: fi or sv.
frame-section-empty = { $language ->
    [sv] ännu ingen text på svenska
   *[fi] ännu ingen text på finska
}
frame-section-partly = { $language ->
    [sv] { $written } av { $texts } texter skrivna på svenska
   *[fi] { $written } av { $texts } texter skrivna på finska
}
frame-section-full = { $language ->
    [sv] färdig på svenska
   *[fi] färdig på finska
}
frame-section-blocking = { $count ->
    [one] ett hinder för att ge in planen
   *[other] { $count } hinder för att ge in planen
}
frame-finding-count = Hindrar att planen ges in: { $blocking }, varningar: { $warnings }
frame-search-title = Sök i planen
frame-search-hint = Skriv ett ord, ett tal eller namnet på en vy
frame-search-results = Sökresultat
frame-search-count = { $count ->
    [0] Inga träffar
    [one] En träff
   *[other] { $count } träffar
}
# The name that the guide is offered to be saved under.
frame-guide-file = Bruksanvisning för Laadin
