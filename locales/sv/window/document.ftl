### Dokumentet: sidorna så som de exporteras, och vägarna från dem tillbaka till fälten.

document-title = Dokument

# Vilket dokument som visas.
document-which = Dokument
document-which-plan = Hela planen
document-which-extract = Utdrag för fullmäktige: { $municipality }
document-languages = Språk
document-form-fi = På finska
document-form-sv = På svenska
document-form-in-sequence = Båda efter varandra
document-form-in-parallel = Båda sida vid sida
document-short = Kort dokument
document-short-what = Utan bilagornas långa tabeller
document-making = Dokumentet sätts samman…

# Bläddring och sidornas storlek.
document-view = Sidorna och deras storlek
document-page-before = Föregående sida
document-page-after = Nästa sida
document-page-number = Sidnummer
document-of-pages = / { $pages }
document-smaller = Förminska
document-larger = Förstora
document-zoom = Sidornas storlek
document-percent = { $percent }{ "\u00A0" }%
document-fit-width = Hela bredden
document-fit-page = Hela sidan

# Sökning i dokumentet.
document-find = Sök i dokumentet
document-found = { $at } / { $count }
document-found-none = Inga träffar
document-found-before = Föregående träff
document-found-after = Nästa träff

# Sidorna för skärmläsare.
document-pages = Dokumentets sidor
document-page-name = Sida { $page } av { $pages }

# Förteckning över de fält vars innehåll finns på sidan.
document-fields = Fält på sidan
document-fields-of = Fält på sida { $page }
document-fields-none = På sidan finns inget innehåll från fält.
document-go = Gå till fältet: { $field }

# Dokumentet bredvid texten.
document-pane = Förhandsvisning
document-pane-open = Visa förhandsvisningen
document-pane-close = Stäng förhandsvisningen
document-separator = Gränsen mellan texten och förhandsvisningen
