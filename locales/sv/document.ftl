### Plandokumentets egna ord och meningar.

## Omslag, sidhuvud och sidfot

document-usual-title = Plan för ordnande av arbetskraftsservice
document-subject = Plan enligt 15{ "\u00A0" }§ 4{ "\u00A0" }mom. i lagen om ordnande av arbetskraftsservice (380/2023).
# same
document-fact = { $label }: { $text }
document-members = Medlemskommuner
document-version = Version
document-draft = Utkast
document-page = Sida { $page }/{ $pages }
document-page-in-both = Sida – Sivu { $page }/{ $pages }
document-link = { $title }, sida { $page }
document-contents = Innehåll
document-list-of-tables = Tabeller
document-list-of-charts = Figurer
document-part = Svenskspråkig del

## Inledning

document-introduction = Planens syfte
document-purpose = Detta är den plan som avses i 15{ "\u00A0" }§ 4{ "\u00A0" }mom. i lagen om ordnande av arbetskraftsservice (380/2023). I lagen föreskrivs följande om planen:
document-illustrative = Planen innehåller illustrativa siffror som inte är statistik. I tabellerna och texten är de, och siffror som beräknats av dem, märkta med två asterisker (**), och de ska ersättas med siffror från källan innan beslut fattas om planen.
document-estimates = Uppskattningar, och siffror som beräknats av dem, är märkta med en asterisk (*).
document-key-facts = Grunduppgifter
caption-facts = Planens grunduppgifter
document-fact-name = Uppgift
document-fact-value = Innehåll
document-area = Sysselsättningsområde
document-answers = I vilka kapitel lagens punkter besvaras
caption-answers = Punkterna i lagens 15{ "\u00A0" }§ 4{ "\u00A0" }mom. och kapitlen där de besvaras
document-answered-in = Kapitel
document-not-answered = Punkten har inte besvarats ännu.

## Kapitel och text

document-untitled = Kapitel utan rubrik
document-chapter-answers =
    { $count ->
        [one] Kapitlet svarar på punkt { $items } i lagens 15{ "\u00A0" }§ 4{ "\u00A0" }mom.
       *[other] Kapitlet svarar på punkterna { $items } i lagens 15{ "\u00A0" }§ 4{ "\u00A0" }mom.
    }
document-chapter-tables = Till kapitlet hör tabellerna { $start }–{ $stop }.
document-items =
    { $count ->
        [one] Punkt { $items } i lagen
       *[other] Punkterna { $items } i lagen
    }
document-picture-missing = Innehållet i bilden { $file } finns inte i planens fil.
document-column = Kolumn { $number }
document-table-number = Tabell { $number }.
document-table-link = tabell { $number }
document-chart-number = Figur { $number }.

## Gemensamma ord för tabeller

document-total = Sammanlagt
document-total-euros = Sammanlagt, €
# same
document-euros = { $what }, €
# same
document-percents = { $what }, %
# same
document-sign = { $sign } { $status }
document-source = Källa: { $source }
document-retrieved = hämtad { $date }
document-not-said = Ännu inte beskrivet

## Medlemskommuner och statistik

caption-members = Medlemskommunerna
document-language-status = Språklig status
caption-statistics = Statistiska uppgifter
document-sum-differs = { $name }: källans siffra för hela området avviker från kommunernas summa, som är { $sum }.
caption-sources = Källor till statistiken
caption-indicators = Nyckeltalen och hur de beräknas

## Budget och personal

document-line = Rad
caption-budget = Budget { $years }, euro
caption-budget-scenario = Budget enligt alternativet { $name }, { $years }, euro
caption-budget-comparison = Nettoutgifter per alternativ { $years }, euro
document-expenses-total = Utgifter sammanlagt
document-income-total = Inkomster sammanlagt
document-net-total = Nettoutgifter
document-net-all = Kommunernas nettoutgifter sammanlagt
document-percent-of = { $percent } av raderna { $lines }
document-rounded = beräknad och avrundad { $to }
document-scenario = Alternativet { $name }
document-this-plan = Denna plan
caption-municipal-budgets = Kommunernas egna sysselsättningsutgifter { $years }, euro
caption-personnel = Personal { $years }, årsverken
caption-personnel-scenario = Personal enligt alternativet { $name }, { $years }, årsverken
caption-personnel-comparison = Årsverken per alternativ { $years }
document-person-years-total = Årsverken sammanlagt
unit-of-person-years = åv
document-other-lines = Övriga rader
# same
document-group-of = { $kind }: { $group }
document-group-total = { $group } sammanlagt
document-grown = växer från föregående års belopp med den procent som står under beloppet; beräknad och avrundad { $to }
document-from-personnel = årsverkenas löner och lönebikostnader ur tabellen över personalkostnaderna; beräknad och avrundad { $to }
document-from-transfers = statsandelarna ur tabellen över dem
caption-budget-lines-compared = Budgetens alternativ rad för rad { $years }, euro
document-difference-of = Skillnad: { $name }
document-difference-note = Skillnaden visar hur mycket större eller mindre beloppet är än i denna plan. Ett streck betyder att raden inte finns eller att den saknar belopp.
document-income-negative = Inkomsterna anges som negativa belopp.
caption-personnel-costs = Personalkostnader { $years }, euro
caption-personnel-costs-scenario = Personalkostnader enligt alternativet { $name }, { $years }, euro
document-for-line = Budgetraden { $line }
document-for-no-line = Inte på någon budgetrad
document-costs-total = Kostnader sammanlagt
document-personnel-cost-rule = Kostnaden är årsverkena × årslönen ökad med lönebikostnaderna, avrundad till närmaste cent.

## Kostnadsfördelning

caption-pools = Kostnadsgrupper { $years }, euro
document-no-key = Fördelningsnyckeln har inte avtalats ännu
caption-keys = Nycklar för kostnadsfördelningen
document-criterion = Kriterium
document-direct-key = Kostnaderna på varje rad riktas direkt till den kommun som raden gäller.
caption-shares = Kommunernas andelar av kostnaderna { $years }
caption-shares-by-pool = Kommunernas andelar per kostnadsgrupp { $year }, euro
document-all-pools = Alla grupper sammanlagt
document-details-in-annex = Fördelningen av varje kostnadsgrupp specificeras i bilagan ”{ $annex }”.
document-undivided = Kostnadsgruppen { $pool } ingår inte i andelarna för { $year }, eftersom uppgifter som behövs för att fördela den saknas.
document-unsure-shares = En del av de siffror som kostnaderna har fördelats enligt är uppskattningar eller illustrativa siffror. De anges i bilagan om kostnadsfördelningen.
document-reference-same-year = uppgiften i slutet av budgetåret
document-reference-years-before =
    { $count ->
        [one] uppgiften i slutet av året före budgetåret
       *[other] uppgiften i slutet av året { $count } år före budgetåret
    }
document-reference-mean-same-year = medelvärdet för budgetårets månader
document-reference-mean-years-before =
    { $count ->
        [one] medelvärdet för månaderna året före budgetåret
       *[other] medelvärdet för månaderna det år som ligger { $count } år före budgetåret
    }
document-sharing-method = Varje kostnadsgrupps euro fördelas först på kriterierna enligt deras vikt och därefter varje kriteriums euro på kommunerna enligt statistiken. Fördelningen görs med största restens metod: var och en får först de hela centen av sin exakta andel, och de cent som blir över ges en i taget till dem som har den största resten. På så sätt stämmer varje rad och kolumn på centen. Inom parentes står den statistiska siffra som andelen bygger på.
caption-pool-division = Fördelningen av kostnadsgruppen { $pool } { $year }, euro
document-criterion-statistic = { $criterion }: statistiken { $statistic }, tidpunkt { $periods }.
document-older-statistic = Statistiken { $statistic }, fördelningen { $years }: siffran för den angivna tidpunkten saknas för följande, och den senaste tidigare siffran har använts: { $municipalities }.
document-older-statistic-all = Statistiken { $statistic }, fördelningen { $years }: siffror för den angivna tidpunkten saknas, och den senaste tidigare siffran har använts för alla kommuner.
document-left-over-cents =
    { $count ->
        [one] { $criterion }: centen som blev över gick till { $municipalities }.
       *[other] { $criterion }: av centen som blev över gick en var till { $municipalities }.
    }
caption-per-resident = Kommunernas andelar per invånare, euro
caption-keys-compared = Kostnadsgruppen { $pool } enligt olika fördelningsnycklar { $years }, euro
caption-keys-compared-per-resident = Kostnadsgruppen { $pool } enligt olika fördelningsnycklar { $years }, euro per invånare
document-own-share-by-keys = Kommunens andel av kostnadsgruppen { $pool } enligt olika fördelningsnycklar { $years }, euro
document-own-share-difference = Den nedre siffran är skillnaden mot planens fördelningsnyckel.
document-own-key = { $key } (planens fördelningsnyckel)
# same
document-key-counts = { $key }: { $criteria }.
document-key-direct = { $key }: kostnaderna riktas direkt till den kommun som budgetraden gäller.
document-key-differences = Skillnaden visar hur mycket mer eller mindre kommunen skulle betala än enligt planens fördelningsnyckel. Skillnadernas summa är noll, eftersom beloppet som fördelas är detsamma.
document-key-lacks-value = Fördelning enligt { $key } är inte möjlig, eftersom ett värde saknas: { $place }.
document-key-divides-by-zero = Fördelning enligt { $key } är inte möjlig, eftersom siffrorna som fördelningen bygger på är sammanlagt noll: { $place }.
document-key-cannot-divide = Fördelning enligt { $key } är inte möjlig. Punkt att kontrollera: { $place }.
caption-sensitivity = Vad en procentenhet av vikten flyttar i kostnadsgruppen { $pool } { $years }, euro
document-heavier = { $criterion } +1 procentenhet
document-sensitivity-note = Kolumnen visar hur mycket kommunens andel ändras när kriteriets vikt ökar med en procentenhet och de övrigas vikter minskar i motsvarande proportion. Ändringarnas summa är noll.
caption-advances = Månatliga förskott { $year }, euro
document-per-month = Per månad
document-cent-more = En cent mer
document-per-year = Per år
document-advances-together = Alla kommuner sammanlagt per månad: { $amount }.
document-advances-together-more = Alla kommuner sammanlagt per månad: { $amount }, och en cent mer: { $months }.
caption-payments = Förskott som kommunerna har betalat
caption-settlement = Utjämningskalkyl { $year }, euro
document-actual-share = Andel av utfallet
document-paid = Betalt
document-balance = Att utjämna
document-balance-note = Ett positivt tal är vad kommunen ska betala, ett negativt vad den får tillbaka.

## Statsandelar och arbetslöshetsförmåner

caption-state-transfers = Statsandelar { $years }, euro
document-transfer = Statsandel
document-transfers-total = Statsandelar sammanlagt
document-transition = År { $year } bestäms { $actual } av statsandelen enligt faktiska kostnader och { $criteria } enligt kalkylerade grunder.
caption-ladder = Kommunens andel av finansieringen av förmånen enligt utbetalda dagar
document-ladder-from = { $benefit } från { $date }
document-days-or-more = minst { $days }
caption-liabilities = Kommunernas finansieringsandelar av arbetslöshetsförmånerna { $years }, euro
document-all-benefits = alla förmåner sammanlagt
document-liability-note = Finansieringsandelen är hemkommunens utgift. Den ingår varken i områdets gemensamma budget eller i de kostnader som fördelas.
document-ladder-in-force = Tillämpad trappa
document-ladder-since = från { $date }
document-own-benefit-cost = Hemkommunen finansierar en del av sina invånares arbetslöshetsförmåner (14{ "\u00A0" }kap. 3{ "\u00A0" }a och 3{ "\u00A0" }b{ "\u00A0" }§ i lagen om utkomstskydd för arbetslösa (1290/2002) och 4{ "\u00A0" }§ i lagen om finansiering av arbetslöshetsförmåner (555/1998)). Utgiften är hemkommunens egen och kommer utöver områdets kostnader. Folkpensionsanstalten uppbär den hos kommunen månatligen i efterskott.
document-not-financed = Enligt de bestämmelser som trädde i kraft den 1{ "\u00A0" }januari 2025 finansierar kommunen inte:
document-not-paid-first-days = förmånens hundra första betalningsdagar
document-not-paid-increases = barnförhöjningen och förhöjningsdelen
document-not-paid-integration = arbetsmarknadsstöd som en invandrare får efter sin första anteckning om hemkommun: för dem som avses i 2{ "\u00A0" }§ 2 och 3{ "\u00A0" }mom. i lagen om främjande av integration, såsom kvotflyktingar, i tre år och för övriga i ett år
document-not-paid-laid-off = inkomstrelaterad dagpenning för permittering, väderhinder eller tilläggsdagar
caption-spells = Utbetalda förmåner enligt utbetalda dagar
document-municipal-share = Kommunens andel

## Service, verksamhetsställen och partner

caption-services = Servicen och hur den produceras
document-own-service = områdets egen service
document-clients-and-languages = Kundgrupper och språk
document-all-offices = Alla verksamhetsställen
document-volume-and-cost = Omfattning och kostnader
caption-thresholds = Tröskelvärden för upphandling
document-offices-count =
    { $office-count ->
        [one] I området finns ett verksamhetsställe. Medlemskommunerna är { $member-count }, och { $with-count } av dem har ett verksamhetsställe.
       *[other] I området finns { $office-count } verksamhetsställen. Medlemskommunerna är { $member-count }, och { $with-count } av dem har ett verksamhetsställe.
    }
caption-offices = Verksamhetsställena och deras service
document-where = Läge
document-hours-and-access = Öppettider och tillgänglighet
caption-without-office = Service i medlemskommuner som inte har ett eget verksamhetsställe
caption-partners = Samarbetspartner och samarbetsformer
document-partner = Samarbetspartner
document-partner-serves = Punkter i lagen och kundgrupper

## Åtgärder, beredskap, mål och tidtabell

caption-measures = Åtgärder per tema
document-indicator-and-levels = Indikator, utgångs- och målnivå
caption-cards = Åtgärder i situationen: { $name }
caption-goals = Mål och indikatorer
caption-timetable = Tidtabell
document-what-happens = Vad som sker
caption-decisions = Medlemskommunernas beslut om planen

## Bilagor

document-annexes = Bilagor
document-annex-number = Bilaga { $number }
annex-tables = Tabeller som inte hör till något kapitel
annex-sharing = Kostnadsfördelningen på centen
annex-sources = Statistikens källor och nyckeltalen
annex-stated = Siffror som uppgetts på annat håll
annex-attachments = Förteckning över bilagor och versioner
caption-stated = Siffror som uppgetts på annat håll och planens egna siffror
caption-stated-agreeing = Siffror som uppgetts på annat håll och som stämmer: { $what }
document-stated-compared = Alla siffror stämmer överens med nyckeltalet { $indicator } när det avrundas till närmaste { $step }.
document-stated-what = Var och vad som uppgetts
document-in-plan = I planen
document-agreement = Jämförelse
document-agrees = Stämmer
document-differs = Avviker, skillnad { $difference }
document-not-computed = Kan inte beräknas ur planen
caption-attachments = Bilagor och bilder
caption-versions = Frysta versioner

## Täckning och brister

annex-coverage = Planens täckning
document-coverage = Tabellen visar för varje punkt i lagens 15{ "\u00A0" }§ 4{ "\u00A0" }mom. i vilka kapitel och på vilka sidor punkten besvaras, hur stor del av dess texter som finns på vartdera språket och var de tabeller finns som punkten förutsätter.
caption-coverage = Hur lagens punkter täcks
document-chapters-and-pages = Kapitel och sidor
# same
document-on-page = s.{ "\u00A0" }{ $page }
document-in-finnish = Texter på finska
document-in-swedish = Texter på svenska
document-tables-needed = Tabeller som behövs
document-table-missing = saknas
document-texts-complete = Alla ({ $written })
document-texts-partly = Delvis ({ $written }/{ $texts })
document-texts-missing = Saknas
caption-lacks = Vad som saknas i dokumentet eller visas på ett annat sätt
document-lack-where = Del av planen
document-lack-what = Ställen
document-lack-table = hela delen
document-nothing-lacks = Alla texter, siffror och bilder i planen finns i detta dokument på dess eget språk.
document-lack-shown-in-other = Texten saknas på svenska och visas på finska
document-lack-no-value = Siffran kan inte beräknas, och i stället visas ett streck
document-lack-unknown-text = En okänd del av texten har utelämnats
document-lack-no-picture = Bildens innehåll saknas i planens fil
document-lack-no-alternative = Bilden saknar textalternativ
document-lack-unsafe-link = Länken visas bara som text
document-lack-unused = Värdet används ingenstans och visas därför inte
document-lack-undivided = Kostnaderna kunde inte fördelas och saknas därför i kommunernas andelar
document-lack-left-out = Utelämnat, eftersom dokumentet är kort
document-lack-pale-accent = Färgens kontrast mot vitt är för svag, så den vanliga färgen används
left-out-shares-by-pool = fördelningen av kostnaderna per grupp och kriterium
left-out-advances = månatliga förskott
left-out-stated-figures = jämförelsen med siffror som har uppgetts på annat håll
left-out-sources = förteckningen över källor och nyckeltal
left-out-key-comparison = jämförelsen av fördelningsnycklar och vikternas verkan

## Figurer och deras textalternativ

chart-figures-in = Siffrorna: { $tables }
chart-facts-in = Uppgifterna: { $tables }
chart-table = tabell { $number }
# same
chart-unit-thousands = 1{ "\u00A0" }000{ "\u00A0" }€
chart-unit-millions = mn{ "\u00A0" }€
caption-chart-shares = Kommunernas andelar av kostnaderna { $years }, { $unit }
chart-shares = Stapeldiagram över vad varje kommun betalar av kostnaderna.
# Den största och den minsta andelen; namnet står först för att inte behöva böjas.
chart-shares-year = År { $year } fördelas sammanlagt { $total }. Största andel: { $most-name } { $most }, det vill säga { $most-percent } av kostnaderna. Minsta andel: { $least-name } { $least }, det vill säga { $least-percent }.
chart-shares-even = Åren { $years } fördelas varje år sammanlagt { $total } på samma sätt. Största andel: { $most-name } { $most }, det vill säga { $most-percent } av kostnaderna. Minsta andel: { $least-name } { $least }, det vill säga { $least-percent }.
caption-chart-budget = Utgifter per rad { $years }, { $unit }
# Året och dess summa under stapeln.
chart-column = { $year } sammanlagt { $total }
chart-budget = Stapeldiagram över utgifterna per rad.
chart-budget-year = År { $year } är utgifterna sammanlagt { $total }. Största utgift: { $most-name } { $most }, det vill säga { $most-percent } av utgifterna. Minsta utgift: { $least-name } { $least }.
chart-budget-even = Åren { $years } är utgifterna desamma varje år, sammanlagt { $total }. Största utgift: { $most-name } { $most }, det vill säga { $most-percent } av utgifterna. Minsta utgift: { $least-name } { $least }.
caption-chart-comparison = Nettoutgifter per alternativ { $years }, { $unit }
chart-comparison = Stapeldiagram över nettoutgifterna enligt planen och dess alternativ.
chart-compared = År { $year } mest: { $most-name } { $most }. Minst: { $least-name } { $least }.
caption-chart-personnel-comparison = Årsverken per alternativ { $years }
chart-personnel-comparison = Stapeldiagram över årsverkena enligt planen och dess alternativ.
caption-chart-keys = Kostnadsgruppen { $pool } enligt olika fördelningsnycklar { $years }, { $unit }
chart-keys = Stapeldiagram över vad varje kommun betalar av kostnadsgruppen enligt olika fördelningsnycklar.
chart-keys-most = Största skillnaden mot planens fördelningsnyckel: { $name } { $amount } ({ $key }).
caption-chart-personnel = Årsverken enligt varifrån personalen kommer, { $years }
chart-personnel = Stapeldiagram över årsverkena. År { $begin } är personalen sammanlagt { $begin-total } och år { $end } { $end-total }. År { $begin } fördelar sig personalen så här: { $origins }.
chart-personnel-even = Stapeldiagram över årsverkena. Åren { $years } är personalen varje år sammanlagt { $total } och fördelar sig så här: { $origins }.
chart-personnel-one-year = Stapeldiagram över årsverkena år { $year }. Personalen är sammanlagt { $total } och fördelar sig så här: { $origins }.
# same
chart-personnel-origin = { $origin } { $value }
caption-chart-functions = Årsverken enligt uppgift { $years }
chart-functions = Stapeldiagram över årsverkena enligt uppgift. År { $year } är personalen sammanlagt { $total } och har { $count } olika uppgifter. Flest: { $most-name } { $most }. Minst: { $least-name } { $least }.
chart-other-functions = Övriga uppgifter
caption-chart-statistic = { $indicator }, utveckling
chart-statistic = Linjediagram: { $indicator } under perioden { $start } – { $stop }.
chart-statistic-last = Vid den sista tidpunkten är den största siffran { $most } ({ $most-name }) och den minsta { $least } ({ $least-name }).
chart-statistic-area = I hela området är siffran i början { $first } och i slutet { $last }, som störst { $most } ({ $most-time }) och som minst { $least } ({ $least-time }).
chart-statistic-course = { $name }: i början { $first }, i slutet { $last }.
chart-panels = Var och en har en egen ruta, och skalan står vid rutans vänstra kant.
caption-chart-ladder = Kommunens finansieringsandel enligt antalet betalningsdagar, procent
# Ett intervall av utbetalda dagar, till exempel 100–199.
chart-days = { $days } dgr
chart-ladder = Trappstegsdiagram över kommunens finansieringsandel enligt hur många dagar förmån har betalats för.
chart-ladder-course = { $ladder }: andelen är i början { $first } och som störst { $percent } när förmån har betalats för minst { $days } dagar.
caption-chart-timeline = Tidslinje för beredningen och genomförandet
chart-measure = Åtgärd
chart-timeline =
    { $count ->
        [one] Tidslinjen har en händelse: { $kinds }.
       *[other] Tidslinjen har { $count } händelser, fördelade så här: { $kinds }.
    }
# same
chart-timeline-kind = { $kind } { $count }
chart-timeline-ends = Den första är ”{ $first }” ({ $first-time }), och sist börjar ”{ $last }” ({ $last-time }).
caption-chart-organisation = Det gemensamma organet och dess medlemskommuner
chart-seats =
    { $count ->
        [one] 1 plats
       *[other] { $count } platser
    }
chart-seats-together = Sammanlagt { $count } platser
chart-offices =
    { $count ->
        [one] 1 verksamhetsställe
       *[other] { $count } verksamhetsställen
    }
chart-municipalities =
    { $count ->
        [one] i 1 kommun
       *[other] i { $count } kommuner
    }
# En ruta och inom parentes det som står under namnet.
# same
chart-organisation-box = { $name } ({ $lines })
chart-organisation =
    { $count ->
        [one] I mitten av schemat finns { $centre }. Ledamöterna utses av en kommun: { $members }.
       *[other] I mitten av schemat finns { $centre }. Ledamöterna utses av { $count } kommuner: { $members }.
    }
chart-organisation-below = Under det: { $below }.

## Kalkyler för kalkylprogram

working-budget = Kalkyl: budgeten
working-budget-scenario = Kalkyl: { $name }
working-personnel = Kalkyl: personalkostnaderna
working-pool = Kalkyl: { $pool } { $years }
working-item = Uppgift
working-amount = Belopp, €
working-count = Antal
working-price = Enhetspris, €
working-percent = Procent
working-growth = Tillväxt från föregående år
working-salary = Årslön, €
working-cost = Kostnad, €
working-receiver = Kriterium eller kommun
working-order = Ordning eller kommunnummer
working-measure = Vikt eller statistik
working-units = Som heltal
working-whole-cents = Hela cent
working-remainder = Rest
working-rank = Rang enligt resten
working-extra = Överbliven cent
working-share = Andel, €
working-criteria = Kostnadsgruppen fördelad på kriterierna
working-of-criterion = Fördelning på kommunerna: { $criterion }
working-to-divide = Att fördela
working-municipalities = Kommunernas andelar sammanlagt
working-control = Kontroll: skillnad mot beloppet som fördelas
working-inputs-note = Kalkylen består av formler: när utgångsvärdena (de blå siffrorna) ändras räknas beloppen om.
working-remainder-note = Resten är den del av den exakta andelen som inte är en hel cent; dess nämnare är summan av heltalen på raden Att fördela. De överblivna centen går till dem som har den största resten. Vid lika rest avgör det mindre ordnings- eller kommunnumret.
working-values-note = Siffrorna för { $criterion } är noggrannare än vad kalkylprogram kan räkna med, så fördelningen anges som värden.
