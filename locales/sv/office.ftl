### Ord som bara finns i kontorsprogrammens filer: kalkylblad och CSV.

# Bladets namn och rubrik: förteckning över arbetsbokens tabeller.
office-tables = Tabeller
# Förteckningens kolumner.
office-table = Tabell
office-language = Språk
office-file = Fil
office-notes = Källor och anmärkningar
office-in-both = finska och svenska
# Länk från tabellens blad till förteckningen.
office-to-tables = Alla tabeller
# Kolumn i CSV-filen med beteckningarna för kolumnens siffror (* uppskattning, ** illustration).
office-signs = { $column }, beteckning
# Kolumn i CSV-filen med det som kolumnens siffror är beräknade av (71 åv × 60 750 €).
office-basis = { $column }, vad siffran bygger på
