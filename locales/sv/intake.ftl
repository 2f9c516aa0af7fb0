### Meningar för import av tabeller: varför en fil inte kan läsas, vad som inte kunde tolkas, vad som berättas om tabellen.

## Filer som inte kan läsas

intake-empty = Filen { $name } innehåller inga uppgifter. Kontrollera att du valde rätt fil.
intake-unknown = Filen { $name } är inte en tabell som programmet kan läsa. Spara den i formatet CSV, XLSX eller ODS, eller hämta den från statistiktjänsten i formatet JSON-stat eller px.
intake-web-page = Filen { $name } är en webbsida, trots att namnet lovar något annat. Hämta tabellen på nytt från tjänsten och välj formatet XLSX, CSV eller JSON-stat.
intake-old-excel = Filen { $name } är i det gamla Excelformatet (.xls). Öppna den i Excel eller LibreOffice och spara den i formatet XLSX.
intake-locked = Filen { $name } är skyddad med lösenord. Spara en kopia utan lösenord.
intake-too-large = Filen { $name } är för stor. Programmet läser högst { $limit }. Avgränsa tabellen i statistiktjänsten.
intake-unpacked = Filen { $name } är för stor när den har packats upp. Programmet läser högst { $limit }. Spara tabellen i en egen fil.
intake-sheets = Filen { $name } har för många blad. Programmet läser högst { $limit }.
intake-rows = Filen { $name } har för många rader. Programmet läser högst { $limit }. Avgränsa tabellen till exempel till områdets kommuner.
intake-columns = Filen { $name } har för många kolumner. Programmet läser högst { $limit }.
intake-cells = Filen { $name } har för många celler. Programmet läser högst { $limit }. Avgränsa tabellen i statistiktjänsten.
intake-text = En cell i filen { $name } har för lång text. En cell kan ha högst { $limit } tecken.
intake-depth = Filen { $name } har en felaktig struktur: för många delar ligger inuti varandra.
intake-dimensions = Datamängden { $name } har för många klassificerande variabler. Programmet läser högst { $limit }.
intake-damaged-xlsx = Filen { $name } är skadad och kan inte läsas. Hämta den på nytt, eller öppna den i Excel och spara den under ett nytt namn.
intake-damaged-ods = Filen { $name } är skadad och kan inte läsas. Hämta den på nytt, eller öppna den i LibreOffice och spara den under ett nytt namn.
intake-quote = På rad { $line } i filen { $name } börjar ett citattecken som inte har något par. Programmet vet inte var cellen slutar. Rätta raden och läs filen på nytt.
intake-character-set = Filen { $name } anger teckenuppsättningen { $set }, som programmet inte känner till. Spara filen med teckenuppsättningen UTF-8.
intake-not-text = Filen { $name } är varken text eller en tabell som programmet kan läsa. Spara den i formatet CSV, XLSX eller ODS.
intake-json = Filen { $name } är inte giltig JSON: felet finns på rad { $line }, tecken { $column }. Hämta den på nytt.
intake-not-dataset = Filen { $name } är JSON men inte en JSON-stat-datamängd. Välj formatet JSON-stat 2.0 i statistiktjänsten.
intake-collection = Filen { $name } är en JSON-stat-samling som bara innehåller länkar till datamängder. Hämta en datamängd i taget.
intake-version = Programmet läser inte JSON-stat-versionen i filen { $name }. Välj formatet JSON-stat 2.0 i statistiktjänsten.
intake-missing = Delen { $part } saknas i filen { $name }. Hämta filen på nytt.
intake-px-syntax = Filen { $name } bryts av eller är felaktigt skriven på rad { $line }. Hämta filen på nytt.
intake-size = Filen { $name } har { $found } tal, trots att det enligt filens egna klassificeringar borde finnas { $expected }. Inga tal lästes. Hämta filen på nytt.
intake-figure = Tal nummer { $at } i filen { $name } är inte ett giltigt tal: { $text }. Hämta filen på nytt.
intake-no-sheet = Bladet som valdes finns inte i filen. Välj ett annat blad.

## Vad som inte kunde tolkas

intake-unknown-place = Kommunen { $label } är okänd. Välj vilken kommun raden avser, eller lämna bort den.
intake-former-place = { $label } var en egen kommun till och med { $until } och hör nu till { $names }. Bekräfta kommunen eller lämna bort raden. Talen räknas inte ihop.
intake-several-places = { $label } kan avse flera: { $names }. Välj den rätta.
intake-places-differ = Kommunnumret och kommunnamnet på raden avser olika kommuner. Rätta raden i filen.
intake-no-place = Tabellen anger inte vilken kommun talen gäller. Välj en kommun eller hela området.
intake-unknown-period = Tidpunkten { $label } kunde inte tolkas. Välj ett år, ett kvartal eller en månad, eller lämna bort talen.
intake-impossible-date = Datumet { $label } finns inte i kalendern. Välj rätt tidpunkt eller lämna bort talen.
intake-several-periods = { $label } kan avse den period som slutat eller den som börjar. Välj vilken tid talen förs till.
intake-no-period = Tabellen anger inte vilken tid talen gäller. Välj ett år, ett kvartal eller en månad.
intake-periods-differ = Raden och kolumnrubriken anger olika tider. Rätta tabellen i filen.
intake-unknown-label = Det är oklart vilket nyckeltal { $label } avser. Välj ett nyckeltal, skapa ett nytt eller lämna bort det.
intake-no-label = Tabellen anger inte vad talen mäter. Välj ett nyckeltal.
intake-computed-label = Nyckeltalet { $label } räknas fram ur andra tal i planen, så värden importeras inte till det. Välj ett annat nyckeltal eller lämna bort det.
intake-two-meanings = Talet { $text } har två betydelser: tecknet kan skilja åt tusental eller decimaler. Välj decimaltecken.
intake-other-sign = Talet { $text } har ett annat decimaltecken än de övriga talen i kolumnen. Välj decimaltecken eller rätta talet i filen.
intake-not-number = { $text } är inte ett tal. Rätta cellen i filen om den ska ha ett tal.
intake-formula-error = Cellen har formelfelet { $text } i stället för ett tal. Rätta formeln i filen.
intake-ragged = Raden har ett annat antal celler än rubriken, så det är oklart vilken kolumn talen hör till. Rätta raden i filen.
intake-contradiction = Samma kommun, tid och nyckeltal har två olika värden. Inget av dem tas in. Ta bort det felaktiga värdet ur filen.
intake-negative = { $text } är mindre än noll, men nyckeltalet räknar människor. Rätta talet i filen.
intake-total-differs = Tabellens summa { $total } är inte summan av kommunernas tal, { $sum }. Kommunernas tal tas in. Kontrollera om en rad saknas i tabellen.

## Vad som berättas om tabellen

intake-title = Rubrik ovanför tabellen: { $text }
intake-note = Anmärkning som inte tas med i talen: { $text }
intake-titled-period = Tidpunkten { $period } har lästs ur rubriken, eftersom den inte anges på raderna eller i kolumnerna.
intake-borrowed-comma = Talen i vissa kolumner visar inte vilket decimaltecknet är. De lästes som de övriga kolumnerna, där decimaltecknet är ett komma.
intake-borrowed-point = Talen i vissa kolumner visar inte vilket decimaltecknet är. De lästes som de övriga kolumnerna, där decimaltecknet är en punkt.
intake-hidden-sheet = Bladet är dolt i kalkylprogrammet men lästes ändå.
intake-hidden-rows =
    { $count ->
        [one] En dold rad lästes bland de andra.
       *[other] { $count } dolda rader lästes bland de andra.
    }
intake-larger =
    { $count ->
        [one] Ett tal gäller hela landet eller ett annat större område och tas inte in.
       *[other] { $count } tal gäller hela landet eller ett annat större område och tas inte in.
    }
intake-totals-agree =
    { $count ->
        [one] En summa i tabellen stämmer med kommunernas tal. Summan tas inte in.
       *[other] { $count } summor i tabellen stämmer med kommunernas tal. Summorna tas inte in.
    }
intake-totals-left =
    { $count ->
        [one] En summa i tabellen jämfördes inte eller avviker från kommunernas tal. Summan tas inte in.
       *[other] { $count } summor i tabellen jämfördes inte eller avviker från kommunernas tal. Summorna tas inte in.
    }
intake-absent =
    { $count ->
        [one] En cell har ett tecken som visar att uppgiften saknas. Värdet förblir tomt.
       *[other] { $count } celler har ett tecken som visar att uppgiften saknas. Värdena förblir tomma.
    }
intake-dashes =
    { $count ->
        [one] En cell har ett streck. Det läses inte som noll, utan värdet förblir tomt.
       *[other] { $count } celler har ett streck. De läses inte som nollor, utan värdena förblir tomma.
    }
intake-repeated =
    { $count ->
        [one] Ett tal finns två gånger i tabellen, likadant båda gångerna.
       *[other] { $count } tal finns mer än en gång i tabellen, likadana varje gång.
    }
intake-estimates =
    { $count ->
        [one] Ett tal är märkt som uppskattning eller preliminär uppgift.
       *[other] { $count } tal är märkta som uppskattningar eller preliminära uppgifter.
    }
intake-outside =
    { $count ->
        [one] Ett tal gäller en kommun utanför området och lämnas bort.
       *[other] { $count } tal gäller kommuner utanför området och lämnas bort.
    }

## Kolumnernas uppgifter

intake-role-place = kommun eller område
intake-role-period = tidpunkt
intake-role-label = vad talen mäter
intake-role-values = tal
intake-role-skipped = används inte
