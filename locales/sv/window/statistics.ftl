### Statistik: nyckeltal per kommun och tidpunkt.

statistics-title = Statistik
statistics-lead = Kommunernas siffror, som kostnadsfördelningen, diagrammen och de levande siffrorna räknas ur. Varje siffra har en källa och en uppgift om hur tillförlitlig den är.
statistics-none = Planen har inga nyckeltal ännu. Börja med invånarantal och arbetskraft: lagen och kostnadsfördelningen behöver dem.
statistics-indicators = Nyckeltal
statistics-no-group = Utan grupp
statistics-unnamed = Utan namn
statistics-add = Lägg till
statistics-add-indicator = Lägg till nyckeltal
statistics-add-period = Lägg till tidpunkt
statistics-add-source = Lägg till källa
statistics-area = Hela området enligt källan
statistics-sum = Kommunerna sammanlagt
statistics-computed = Nyckeltalet räknas ut ur andra och skrivs därför inte in.
statistics-paste-hint = Siffrorna kan skrivas in eller klistras in från Excel. En tom cell betyder att siffran inte är känd.
statistics-part = Tidpunkt
statistics-whole-year = hela året eller årets slut
statistics-year-wrong = Skriv året med fyra siffror, till exempel 2025.
statistics-period-taken = Tidpunkten finns redan i tabellen.
statistics-facts = Källa och tillförlitlighet per tidpunkt
statistics-source-of = Källa, { $period }
statistics-status-of = Tillförlitlighet, { $period }
statistics-no-source = Ingen källa
statistics-varies = Varierar per kommun
statistics-indicator = Uppgifter om nyckeltalet
statistics-group-hint = Nyckeltal i samma grupp visas i samma tabell i dokumentet.
statistics-unit-hint = Enheten som skrivs efter siffran, till exempel %. Kan vara tom.
statistics-measures-hint = Av detta vet programmet vilken siffra lagen och fördelningsnycklarna avser.
statistics-name-fi = Namn på finska
statistics-name-sv = Namn på svenska
statistics-compute = Räkna ut av andra nyckeltal
statistics-formula-about = Nyckeltalet räknas ut för varje kommun och tidpunkt: täljarnas summa divideras med nämnarnas summa och multipliceras med koefficienten.
statistics-formula-entered =
    { $count ->
        [one] Nyckeltalet har { $count } inmatad siffra. Den används inte när nyckeltalet räknas ut.
       *[other] Nyckeltalet har { $count } inmatade siffror. De används inte när nyckeltalet räknas ut.
    }
statistics-formula-one = Välj minst ett nyckeltal.
statistics-numerator-hint = Dessa räknas samman ovanför strecket.
statistics-denominator-hint = Dessa räknas samman under strecket.
statistics-factor-hint = 100 ger procent, 1 ett förhållande.
statistics-same-period = Samma som täljarens
# Hur formeln läses.
# same
statistics-formula = { $factor } × ({ $above }) / ({ $below })
# same
statistics-formula-of = { $factor } × ({ $above }) / ({ $below }; { $period })
statistics-formula-remove = Ta bort formeln
statistics-remove = Ta bort nyckeltalet
statistics-remove-title = Ta bort nyckeltalet ”{ $indicator }”?
statistics-remove-values =
    { $count ->
        [one] Samtidigt försvinner { $count } värde. Borttagningen kan ångras.
       *[other] Samtidigt försvinner { $count } värden. Borttagningen kan ångras.
    }
statistics-add-stated = Lägg till uppgiven siffra
statistics-stated-hint = När det finns en siffra i en presentation, i ett protokoll eller i ett tidigare utkast jämför programmet den med planen och påpekar om de skiljer sig åt.
statistics-no-stated = Det finns inga uppgivna siffror.
statistics-stated-count =
    { $count ->
        [one] { $count } uppgiven siffra
       *[other] { $count } uppgivna siffror
    }
# same
statistics-stated-row = { $name }: { $stated }
statistics-stated-plan = I planen: { $figure }, { $value }
statistics-stated-unknown = uppgift saknas ännu
statistics-step-hint = Vad siffran är avrundad till: 1 är heltal, 1000 tusental, 0,1 en decimal.
statistics-which-figure = Vilken siffra i planen
statistics-figure-words = Sök med ord
# same
statistics-offer = { $label }: { $value }
statistics-no-sources = Det finns inga källor ännu. Källans namn visas under tabellerna i dokumentet.
statistics-source-name = Utgivare och namn
