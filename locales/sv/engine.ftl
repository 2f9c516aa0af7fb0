### Motorns meningar: fel, luckor, steg i historiken. Tal och ställen kommer färdigt formaterade in i meningarna.

## Planens fil

store-not-found = Filen { $path } finns inte. Kontrollera namnet och mappen.
store-exists = Filen { $path } finns redan. Välj ett annat namn eller tillåt att den ersätts (på kommandoraden --force).
store-not-laadin = Filen { $path } är inte en plan från programmet Laadin. Välj en fil med ändelsen .laadin.
store-too-large = Filen { $path } är för stor: { $size }. Programmet öppnar högst { $limit }.
store-too-many-rows = Filen { $path } har fler rader än programmet läser (högst { $limit }).
store-too-many-bytes = Filen { $path } innehåller mer text än programmet läser (högst { $limit }).
store-newer = Filen { $path } har skapats med ett nyare program: filens version är { $file }, det här programmet känner till version { $program }. Uppdatera programmet. Filen har inte ändrats.
store-foreign-schema = Strukturen i filen { $path } har ändrats utanför programmet (objekt: { $object }). Filen öppnas inte. Återställ filen från en säkerhetskopia.
store-damaged = Filen { $path } är skadad och kan inte läsas. Återställ filen från en säkerhetskopia.
store-cut-off = En lagring av filen { $path } har avbrutits. Öppna filen en gång för redigering, så återställer programmet den.
store-bad-cell = Filen { $path } innehåller ett värde som programmet inte har skrivit: { $place }. Återställ filen från en säkerhetskopia.
store-orphan-cell = Filen { $path } innehåller ett värde vars rad saknas: { $place }. Återställ filen från en säkerhetskopia.
store-duplicate-row = Filen { $path } har två rader med samma identifierare: { $place }.
store-no-column = Filen { $path } har ingen plats för fältet { $place }. Det är ett fel i programmet: meddela programmets utvecklare.
store-open-elsewhere = Filen { $path } är öppen på annat håll: { $by }, dator { $host }, sedan { $since }. Stäng den där och försök igen.
store-read-only = Det går inte att skriva till filen { $path }: filen, mappen eller disken är skrivskyddad. Spara en kopia på en plats där du har skrivrättigheter.
store-disk-full = Disken för filen { $path } är full. Frigör utrymme och försök igen. Ingenting har ändrats.
store-busy = Ett annat program håller filen { $path } upptagen. Vänta en stund och försök igen.
store-changed-elsewhere = Ett annat program har ändrat filen { $path }. Öppna den på nytt.
store-step = Steg { $step } i historiken kan inte användas i filen { $path }: steget finns inte, eller så finns det som steget ändrade inte längre.
store-frozen = Den frysta versionen { $id } kan varken ändras eller tas bort (filen { $path }).
store-version-missing = Filen { $path } innehåller inte version { $id }.
store-version-damaged = Den frysta versionen { $id } är inte längre som när den frystes (filen { $path }). Återställ filen från en säkerhetskopia.
store-attachment-too-large = Bilagan är för stor: { $size }. Den största tillåtna storleken är { $limit }.
store-attachment-missing = Filen { $path } saknar bilagans innehåll (kontrollsumma { $id }). Lägg till bilagan på nytt.
store-attachment-damaged = Bilagan är skadad i filen { $path } (kontrollsumma { $id }). Lägg till bilagan på nytt.
store-migration = Filen { $path } kunde inte uppdateras till det här programmets version { $step }. Filen är oförändrad. { $reason }
store-backup-differs = Säkerhetskopian { $path } motsvarade inte planen och togs därför bort. Kontrollera disken och gör kopian på nytt.
store-sql = Filen { $path } kunde inte behandlas. Filen är oförändrad. Försök igen. Om felet upprepas, återställ filen från en säkerhetskopia eller kontrollera den (på kommandoraden verify).

## Filsystemet

file-is-folder = { $path } är en mapp, inte en fil. Ange ett filnamn.
file-no-folder = Filen { $path } kan inte sparas, eftersom mappen inte finns. Skapa mappen först eller välj en annan.
file-no-reading = Du får inte läsa filen { $path }. Be om läsrättigheter till filen och mappen.
file-no-writing = Du får inte skriva till filen { $path }. Välj en annan mapp eller be om skrivrättigheter.
file-not-regular = { $path } är inte en vanlig fil. Ange ett filnamn.
file-not-pdf = { $path } är ingen PDF-fil, så den kan inte jämföras med en plan.
attach-other-form = { $path } är varken en PNG- eller JPEG-bild eller en PDF-fil. Spara filen i något av dessa format.
attach-damaged-picture = Bilden { $path } kan inte läsas eller är för stor. Spara den på nytt som en PNG- eller JPEG-bild vars sida är högst 12 000 bildpunkter.
attach-not-picture = { $path } är en PDF-fil, men för en bild, ett vapen eller en logotyp behövs en PNG- eller JPEG-bild. Lägg till PDF-filen som bilaga (på kommandoraden --role annex).
file-broken-link = Länken { $path } leder inte till någon fil. Rätta länken eller ange filens eget namn.
file-name-wrong = Filnamnet { $path } duger inte. Ange ett kortare eller vanligare namn.
file-read-failed = Filen { $path } kunde inte läsas. Kontrollera disken eller nätverket och försök igen.
file-write-failed = Filen { $path } kunde inte sparas. Den tidigare filen är oförändrad. Kontrollera disken eller nätverket och försök igen.
over-plan = Exporten kan inte skrivas över planen { $path }. Ange ett annat namn.
export-occupied = Filen { $path } finns redan och är inte en tidigare export i samma form. Välj ett annat namn eller tillåt att den ersätts (på kommandoraden --force).
export-folder-occupied = Mappen { $path } ersattes inte, eftersom den innehåller filen { $file }, som inte hör till en tidigare export. Välj en annan mapp eller flytta filen.
export-not-folder = { $path } är en fil, men exporten består av flera filer. Ange namnet på en mapp eller ett namn som slutar på .zip.

## Import

import-too-large = Filen { $path } är för stor för att importeras: { $size }. Den största tillåtna storleken är { $limit }.
import-syntax = Filen { $path } är inte giltig JSON: felet finns på rad { $line }, tecken { $column }. Rätta stället och importera filen på nytt.
import-other-format = Filen { $path } är inte en plan från programmet Laadin i JSON-form (fältet format saknas eller är ett annat). Exportera först planen från Laadin som JSON-fil.
import-newer = Formatet i filen { $path } är nyare (version { $file }) än det här programmet känner till (version { $program }). Uppdatera programmet.
import-not-utf8 = Filen { $path } är tom eller inte kodad i UTF-8. Spara filen som JSON med teckenkodningen UTF-8.
import-year = Filen { $path } har det felaktiga året { $year } på stället { $place }. Året ska vara mellan 1900 och 2200.
# Stället när felet finns på filens yttersta nivå.
import-top = (filens början)
# En del av stället: radens ordningsnummer i tabellen.
import-row = rad { $number }
import-value = Filen { $path } har ett felaktigt värde på stället { $place }. Där ska stå { $expected }. I JSON-form skrivs tal "1234.50" och datum "2025-10-31".
import-value-plain = Filen { $path } har ett felaktigt värde på stället { $place }. Jämför med beskrivningen av den maskinläsbara formen (på kommandoraden schema).
import-unknown-field = Filen { $path } har på stället { $place } fältet { $field }, som inte finns i planen. Jämför med beskrivningen av den maskinläsbara formen (på kommandoraden schema).
import-missing-field = I filen { $path } saknas fältet { $field } på stället { $place }. Lägg till det och importera filen på nytt.
import-integrity = Raderna i filen { $path } stämmer inte överens. { $problems } Rätta ställena i filen och importera den på nytt.

## Hur raderna stämmer överens

integrity-duplicate-id = { $place }: identifieraren { $id } används två gånger.
integrity-missing = { $place }: raden { $id } som det hänvisas till finns inte i tabellen { $table }.
integrity-unknown-municipality = { $place }: ingen kommun har koden { $code }.
unknown-row = I planen finns ingen rad ”{ $name }” ({ $table }). Ange namnet eller identifieraren. I planen finns: { $known }.
integrity-cyclic-percentage = { $place }: procentraden räknas av sig själv (kretsen: { $through }).
integrity-cyclic-chapters = { $place }: kapitlet ligger inuti sig självt.
integrity-month = { $place }: { $month } är inte en månad (1–12).
integrity-duplicate-statistic = { $place }: samma nyckeltal, område eller kommun och tidpunkt har två värden.
integrity-nested-formula = { $place }: formeln använder ett nyckeltal som självt räknas med en formel.
integrity-more =
    { $count ->
        [one] Dessutom { $count } annat fel.
       *[other] Dessutom { $count } andra fel.
    }

## Redigering

edit-unknown-table = Tabellen { $table } finns inte. Tabeller: { $tables }.
edit-unknown-row = Raden { $place } finns inte. Den har kanske tagits bort. Raderna visas i tabellen (på kommandoraden show { $table }).
edit-unknown-field = Fältet { $place } finns inte. Fält: { $fields }.
edit-unknown-field-plain = Fältet { $place } finns inte, och stället har inte heller några andra fält.
edit-field-needed = { $place }: ange också fältet. Fält: { $fields }.
edit-row-needed = { $place }: ange också radens identifierare. Raderna visas i tabellen (på kommandoraden show { $table }).
edit-language-needed = { $place }: fältet har text på två språk. Lägg till [fi] eller [sv] i slutet.
edit-no-languages = { $place }: fältet är inte tvåspråkigt. Lämna bort språket i slutet.
edit-value = { $place }: värdet ”{ $given }” duger inte. I fältet ska stå { $expected }.
edit-year = { $place }: { $year } är inte ett år mellan 1900 och 2200.
edit-required = { $place }: fältet får inte vara tomt. I fältet ska stå { $expected }.
edit-identity = { $place }: identifieraren kan inte bytas, eftersom andra rader hänvisar till den. Lägg till en ny rad.
edit-kept-by-program = Tabellen { $table } sköts av programmet. En ny version skapas när planen fryses.
version-name-wrong = Versionens namn duger inte. Ange ett namn på 1–120 tecken på en rad.
version-exists = Versionen { $name } finns redan. Ange ett annat namn.
version-unknown = Versionen ”{ $name }” finns inte. Versioner: { $known }.
version-none = Versionen ”{ $name }” finns inte, eftersom planen ännu inte har frysts.
edit-referred-to = Raden { $place } kan inte tas bort, eftersom dessa hänvisar till den: { $by }. Ändra dem först.
edit-integrity = Ändringen gjordes inte, eftersom raderna inte skulle stämma överens efteråt. { $problems }
place-wrong = ”{ $text }” är inte ett ställe i planen. Skriv tabell/rad/fält, till exempel area/name[sv] eller offices/kontor-1/address[fi].
row-not-json = Raden är inte giltig JSON: felet finns på rad { $line }, tecken { $column }.

## Vad ett fält ska innehålla; en del av meningen ”I fältet ska stå …”

shape-text = en text
shape-bilingual = en text på båda språken (fälten fi och sv i JSON-form)
shape-identifier = en rads identifierare (1–64 tecken: a–z, A–Z, 0–9, - och _)
shape-number = ett tal, till exempel 12,5
shape-money = ett belopp i euro, till exempel 1 234,50
shape-whole = ett heltal mellan { $least } och { $most }
shape-date = ett datum som finns i kalendern, till exempel 31.10.2025
shape-moment = en tidpunkt, till exempel 2025-10-31T12:00:00Z
shape-municipality = en kommuns namn eller tresiffriga kod
shape-subject = en kommun, hela området eller övriga kommuner sammanlagt
# In a JSON file.
shape-subject-in-file = en kommun, area (hela området) eller others (övriga kommuner sammanlagt)
shape-period = en period: år, kvartal eller månad, till exempel 2025, 2025-Q3 eller 2025-08
shape-reference = en referenstid: en period (2024), år före (year-1) eller ett medeltal av månader (months-1)
shape-choice = något av dessa ord: { $words }
shape-list = en lista vars delar skiljs åt med kommatecken; varje del är { $item }
shape-by-year = ett värde per år (lägg till året efter fältet, till exempel amounts.2025)
shape-fields = flera fält: { $fields }

## En ny plan

unknown-example = Exemplet { $name } finns inte. Exempel: { $examples }.
unknown-indicator = Nyckeltalet { $name } finns inte i planen. Ange nyckeltalets identifierare eller namn, vad det mäter (till exempel population) eller skip.
unknown-area = Sysselsättningsområdet { $name } finns inte. Ange områdets namn eller kod eller områdets kommuner (på kommandoraden --members).
unknown-municipality = Kommunen { $name } finns inte i kommunregistret. Ange namnet på finska eller svenska eller den tresiffriga koden.
not-member = { $municipality } är ingen medlemskommun i planen. Medlemskommuner: { $members }.
no-members = En plan behöver minst en kommun.

## Luckor i beräkningen

gap-no-value = { $place }: värdet saknas. Fyll i det.
gap-zero-denominator = { $place }: nämnaren är noll, så andelarna kan inte räknas ut. Kontrollera de tal som det delas med.
gap-too-large = { $place }: resultatet är större än programmet kan räkna. Kontrollera talen.
gap-negative = { $place }: värdet är negativt, fastän bara noll eller större duger. Rätta värdet.
gap-no-key = { $place }: kostnaderna har ännu ingen fördelningsnyckel. Välj en fördelningsnyckel för kostnadsgruppen.
gap-no-members = { $place }: planen har ännu inga medlemskommuner. Lägg till kommunerna.
gap-ladder-changes = { $place }: stegen ändras under året. Ange förmånerna per månad.
gap-class-over-step = { $place }: dagklassen sträcker sig över ett steg, så förkortningen kan inte beräknas. Dela klassen vid steget.
gap-weights = { $place }: vikterna är sammanlagt { $sum } och inte 100 %. Rätta vikterna.

## Kontroll av filen

verify-differs = Innehållet i filen { $path } är ett annat än i programmets minne. Öppna filen på nytt.
verify-version-elsewhere = Innehållet i version { $id } finns inte i den här filen.
verify-attachment-elsewhere = Innehållet i bilagan { $id } finns inte i den här filen. Lägg till bilagan på nytt.

## En PDF som innehåller sin plan

# En del av en mening: vilken plan.
verify-area = { $area }, ärendenummer { $register }
verify-plan = PDF-filen innehåller planen: { $area }.
verify-extract = PDF-filen är ett utdrag för fullmäktige ({ $municipality }) och innehåller planen: { $area }.
verify-draft = Den är ett utkast, inte en fryst version. Planens kontrollsumma: { $sha }.
verify-frozen = Den är den frysta versionen ”{ $name }”, kontrollsumma { $sha }.
verify-frozen-since = Den är den frysta versionen ”{ $name }”, kontrollsumma { $sha }. Efter frysningen har beslut eller kommentarer lagts till.
verify-frozen-other = Den är märkt som den frysta versionen ”{ $name }”, men planen i PDF-filen motsvarar inte kontrollsumman { $sha }.
verify-text-identical = PDF-filen är byte för byte likadan som den som programmet gör av denna plan.
verify-text-same = Texten och sidorna i PDF-filen är desamma som i planen. Filen är bara sparad på ett annat sätt.
verify-text-changed = På sida { $page } står det ”{ $found }”, fastän det enligt planen ska stå ”{ $expected }”.
verify-text-added = På sida { $page } finns en text som inte finns i planen: ”{ $found }”.
verify-text-far-shorter = PDF-filen har mycket mindre text än planen som den innehåller, så den är inte den planens dokument.
verify-text-removed = På sida { $page } saknas planens text: ”{ $expected }”.
verify-text-repainted = Texten i PDF-filen är densamma som i planen, men sida { $page } är ritad på ett annat sätt än den här programversionen ritar den (versionen enligt filen: { $program }). Det man ser på sidan kan avvika från texten: jämför den med en ny export.
verify-text-unreadable = Texten i PDF-filen kan inte läsas, så den kan inte jämföras med planen.
verify-against-version = I planen { $path } är den versionen: { $names }.
verify-against-current = Planen { $path } är nu exakt densamma.
verify-against-none = Planen { $path } är nu annorlunda och har ingen sådan fryst version.
verify-no-plan = PDF-filen innehåller ingen plan, så det går inte att säga vilken plan den är eller om texten är oförändrad. Planen följer med när man vid exporten tar med den inne i PDF-filen (på kommandoraden --carry).
cancelled = Avbrutet. Den tidigare filen är oförändrad.

## Steg i historiken

step-set = ändrat { $place }
step-insert = lagt till { $place }
step-remove = tagit bort { $place }
step-move = flyttat { $place }
step-several = ändrat på flera ställen: { $place }
step-several-anywhere = ändrat på flera ställen
step-insert-rows = lagt till rader: { $place }
step-remove-rows = tagit bort rader: { $place }
step-narrative-fi = ändrat den finska texten: { $place }
step-narrative-sv = ändrat den svenska texten: { $place }
step-translated = markerat översättningen som färdig: { $place }
step-translation-draft = markerat översättningen som utkast: { $place }
step-comment = kommenterat: { $place }
step-settle = markerat kommentaren som löst: { $place }
step-reopen = öppnat kommentaren på nytt: { $place }
step-import = importerat innehållet från filen { $file }
step-figures = importerat tal ur tabellen { $file }
step-freeze = fryst en version
step-other = ändring: { $label }
place-history = historik

## Vad en iakttagelse grundar sig på

basis-arithmetic = räkning
basis-practice = god praxis

## Det exporterade dokumentet

lack-shown-in-other =
    { $place }: texten saknas { $language ->
        [fi] på finska
       *[sv] på svenska
    } och visas på det andra språket.
lack-no-value = { $place }: siffran kan inte räknas ut, så den ersätts med ett streck.
lack-no-value-of = { $place }: siffran ”{ $quantity }” kan inte räknas ut, så den ersätts med ett streck.
lack-unknown-text = { $place }: texten har en del som den här programversionen inte känner till; den lämnades bort.
lack-no-picture = { $place }: bildens innehåll finns inte i filen; i stället visas bildens namn.
lack-no-alternative = { $place }: bilden har ingen alternativtext; i stället används bildtexten eller filnamnet.
lack-unsafe-link = { $place }: länkens adress börjar inte med https: eller mailto:, så den är bara text.
lack-unused = { $place }: värdet används ingenstans och visas därför inte.
lack-undivided = { $place }: kostnaderna kunde inte fördelas och saknas därför i kommunernas andelar.
lack-left-out = Ur det korta dokumentet har utelämnats { $what }.
lack-pale-accent = { $place }: färgens kontrast mot vitt är för svag, så den vanliga färgen används i dokumentet.

## Det exporterade dokumentet: brister efter slag; de första ställena räknas upp

lacks-shown-in-other =
    { $count ->
        [one] En text saknas på det ena språket och visas på det andra: { $places }
       *[other] { $count } texter saknas på det ena språket och visas på det andra: { $places }
    }
lacks-no-value =
    { $count ->
        [one] En siffra kan inte räknas ut och ersätts därför med ett streck: { $places }
       *[other] { $count } siffror kan inte räknas ut och ersätts därför med ett streck: { $places }
    }
lacks-unknown-text =
    { $count ->
        [one] En text har en del som den här programversionen inte känner till; den lämnades bort: { $places }
       *[other] { $count } texter har en del som den här programversionen inte känner till; delarna lämnades bort: { $places }
    }
lacks-no-picture =
    { $count ->
        [one] Innehållet i en bild finns inte i filen; i stället visas bildens namn: { $places }
       *[other] Innehållet i { $count } bilder finns inte i filen; i stället visas bildernas namn: { $places }
    }
lacks-no-alternative =
    { $count ->
        [one] En bild har ingen alternativtext; i stället används bildtexten eller filnamnet: { $places }
       *[other] { $count } bilder har ingen alternativtext; i stället används bildtexten eller filnamnet: { $places }
    }
lacks-unsafe-link =
    { $count ->
        [one] En länks adress börjar inte med https: eller mailto:, så den är bara text: { $places }
       *[other] { $count } länkars adress börjar inte med https: eller mailto:, så de är bara text: { $places }
    }
lacks-unused =
    { $count ->
        [one] Ett värde används ingenstans och visas därför inte: { $places }
       *[other] { $count } värden används ingenstans och visas därför inte: { $places }
    }
lacks-undivided =
    { $count ->
        [one] Kostnaderna i en kostnadsgrupp kunde inte fördelas och saknas därför i kommunernas andelar: { $places }
       *[other] Kostnaderna i { $count } kostnadsgrupper kunde inte fördelas och saknas därför i kommunernas andelar: { $places }
    }
lacks-left-out = Ur det korta dokumentet har utelämnats: { $places }
lacks-pale-accent = Färgens kontrast mot vitt är för svag, så den vanliga färgen används i dokumentet: { $places }

## PDF

pdf-picture = PDF-filen gjordes inte, eftersom bilden ”{ $alternative }” inte kan läsas. Byt bilden mot en PNG- eller JPEG-bild.
pdf-not-kept = PDF-filen sparades inte, eftersom den inte klarade kontrollen. { $reason } Det är ett fel i programmet: meddela programmets utvecklare.
pdf-failed = PDF-filen kunde inte göras. Det är ett fel i programmet: meddela programmets utvecklare.
pdf-unreadable = Filen kan inte läsas som PDF.
pdf-no-pages = PDF-filen har inga sidor.
pdf-missing = PDF-filen saknar en del som en tillgänglig fil måste ha ({ $what }).
pdf-content = Innehållet på sida { $page } kan inte läsas.
pdf-unmarked = På sida { $page } finns innehåll som inte är märkt i strukturen.
pdf-ownership = På sida { $page } finns innehåll vars plats i strukturen är motsägelsefull.
pdf-link = På sida { $page } finns en länk som inte är beskriven.
pdf-font = Teckensnittet { $font } är inte inbäddat, eller så kan dess text inte läsas.
pdf-unsound = PDF-filen är inte sådan som en tillgänglig fil måste vara.
pdf-read-encrypted = Filen { $path } är skyddad med ett lösenord eller ett certifikat. Ta bort skyddet eller be om en oskyddad fil.
pdf-read-too-large = Filen { $path } har mer innehåll än programmet kan läsa.
pdf-read-damaged = Filen { $name } inne i filen { $path } motsvarar inte sin kontrollsumma: den har ändrats eller skadats.
pdf-read-broken = Filen { $path } kan inte läsas som PDF, eller så saknas delar av den. Be om filen på nytt.
carried-newer = Filen { $path } har gjorts med ett nyare program. Uppdatera programmet.
carried-none = PDF-filen { $path } innehåller ingen plan. Planen följer med när man vid exporten tar med den inne i PDF-filen (på kommandoraden --carry).

## DOCX och XLSX

office-picture = Filen gjordes inte, eftersom bilden ”{ $alternative }” inte kan läsas. Byt bilden mot en PNG- eller JPEG-bild.
office-failed = Filen kunde inte göras. Det är ett fel i programmet: meddela programmets utvecklare.

## Export: bra att veta innan något sparas

export-draft = Utkast: planen är inte fryst i sin nuvarande form, så exporten märks som utkast.
export-blocking =
    { $count ->
        [one] Planen har en iakttagelse som hindrar att den ges in.
       *[other] Planen har { $count } iakttagelser som hindrar att den ges in.
    }
export-without-language =
    Exporten saknar den { $language ->
        [fi] finska
       *[sv] svenska
    } delen, fastän planen ska finnas även på det språket.
export-annexes-missing =
    { $count ->
        [one] Innehållet i en bilaga finns inte i planens fil, så bilagan lämnas bort: { $names }
       *[other] Innehållet i { $count } bilagor finns inte i planens fil, så de lämnas bort: { $names }
    }
export-pictures-unplaced =
    { $count ->
        [one] En bild har inte placerats i texten och syns därför inte: { $names }
       *[other] { $count } bilder har inte placerats i texten och syns därför inte: { $names }
    }
export-tables-only = Endast tabellerna är med: text, diagram och bilder lämnas bort.
export-comments =
    { $count ->
        [one] En intern kommentar följer med. Ta bort den först, om mottagaren inte ska se den.
       *[other] { $count } interna kommentarer följer med. Ta bort dem först, om mottagaren inte ska se dem.
    }
export-annexes-apart =
    { $count ->
        [one] En bilaga följer inte med PDF-filen: { $names }
       *[other] { $count } bilagor följer inte med PDF-filen: { $names }
    }
export-versions-apart =
    { $count ->
        [one] Innehållet i en fryst version följer inte med i JSON-formen.
       *[other] Innehållet i { $count } frysta versioner följer inte med i JSON-formen.
    }
export-attachments-apart =
    { $count ->
        [one] Innehållet i en bilaga följer inte med i JSON-formen, bara uppgifterna om den: { $names }
       *[other] Innehållet i { $count } bilagor följer inte med i JSON-formen, bara uppgifterna om dem: { $names }
    }

## Paketet som sänds till ministeriet: filernas namn (endast bokstäverna a–z och bindestreck) och vad de är

package-plan = organiseringsplan
package-tables = tabeller
package-annexes = bilagor
package-letter = foljebrev
# I följebrevets förteckning.
package-what-plan = Planen
package-what-tables = Planens tabeller
package-what-json = Planen i maskinläsbar form (JSON)
package-what-schema = Beskrivning av den maskinläsbara formen (JSON Schema)

## What the window tells: desk

# Shown when the window asks for something and no plan is open.
desk-no-plan = Ingen plan är öppen. Öppna en plan eller börja på en ny.
# A fault of the program: the window asked for something that the program doesn't know.
desk-request = Programmets delar förstod inte varandra ({ $name }: { $detail }). Det är ett fel i programmet; ingenting ändrades. Starta om programmet.
# The settings file can't be written.
desk-settings = Inställningarna kunde inte sparas: { $detail }. De gäller tills programmet stängs.
# A fault of the program. $path: the report's file.
desk-panic = Ett fel uppstod i programmet och åtgärden blev ogjord. Din plan är i behåll och du kan fortsätta. En beskrivning av felet finns i filen { $path }; den innehåller inget ur planen.
# In the history: who took a step back and when.
desk-undone = { $author } ångrade { $at }
# The tooltip of a live figure that has no value. $label: what figure it is.
desk-figure-gap = { $label }: inget värde. { $gap }
# The tooltip of a live figure whose row was removed.
desk-figure-gone = { $label }: raden som siffran kom från har tagits bort. Välj en ny siffra.
# Among the next dates of the overview.
desk-deadline = Planen ges in till ministeriet senast
# Among the next dates of the overview: a decision that is to be made.
desk-decision = { $municipality }: { $body } beslutar om planen
