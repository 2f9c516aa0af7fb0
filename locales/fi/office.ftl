### Sanat, jotka ovat vain toimisto-ohjelmien tiedostoissa: taulukkolaskenta ja CSV.

# Välilehden nimi ja otsikko: luettelo työkirjan taulukoista.
office-tables = Taulukot
# Luettelon sarakkeet.
office-table = Taulukko
office-language = Kieli
office-file = Tiedosto
office-notes = Lähteet ja huomautukset
office-in-both = suomi ja ruotsi
# Linkki taulukon välilehdeltä luetteloon.
office-to-tables = Kaikki taulukot
# CSV-tiedoston sarake, jossa on sarakkeen lukujen merkinnät (* arvio, ** havainnollistus).
office-signs = { $column }, merkintä
# CSV-tiedoston sarake, jossa on se, mistä sarakkeen luvut on laskettu (71 htv × 60 750 €).
office-basis = { $column }, mistä luku tulee
