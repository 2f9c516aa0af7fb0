### Iakttagelser: vad programmet säger om planen. Var och en anger vad som är fel och vad man ska göra.
### Visas i förteckningen över iakttagelser, bredvid stället som redigeras och på kommandoraden (check).

## Området och planen som helhet

finding-area-name-missing =
    Sysselsättningsområdets namn saknas på { $language ->
        [fi] finska
       *[sv] svenska
    }. Skriv namnet så att planen kan göras på det språket.
finding-first-year-missing = Planens första år saknas. Välj det år från och med vilket resurserna anges.
finding-plan-date-missing = Planen har inget datum. Ange vilken dag planen är daterad.
finding-contact-missing = Kontaktuppgifterna saknas. Skriv vem som svarar på frågor om planen och en e-postadress eller ett telefonnummer.
finding-register-number-missing = Ärendenumret saknas. Skriv det nummer som ärendet har registrerats under.
finding-outline-unknown = Planen följer innehållsförteckningen ”{ $outline }”, som denna programversion inte känner till. Granskningen görs enligt den nyaste kända förteckningen; uppdatera programmet.
finding-body-missing = Det gemensamma organets namn saknas. Skriv det i samma form som i avtalet om ett gemensamt organ.

## Medlemskommunerna

finding-no-members = Planen har inga kommuner. Lägg till de kommuner vars service planen gäller.
finding-duplicate-member = Kommunen är medlem två gånger: { $municipality }. Ta bort den ena raden.
finding-single-with-members = Den valda modellen är en kommun ensam, men medlemmarna är { $count }. Välj modellen med en ansvarig kommun eller en samkommun eller ta bort de övriga kommunerna.
finding-joint-without-partners = Den valda modellen är samarbete mellan kommuner, men det finns bara en medlem. Lägg till de övriga kommunerna eller välj modellen en kommun ensam.
finding-responsible-missing = Ingen ansvarig kommun har valts. Välj bland medlemskommunerna den som sköter uppgiften för de övrigas räkning.
finding-responsible-not-member = Den ansvariga kommunen är inte medlemskommun: { $municipality }. Lägg till kommunen som medlem eller välj en annan ansvarig kommun.
finding-responsible-not-needed = En samkommun har ingen ansvarig kommun, men { $municipality } har angetts som sådan. Ta bort uppgiften eller byt modell.
finding-seats-none = Kommunen har ingen plats i det gemensamma organet: { $municipality }. Varje kommun ska ha minst en ledamot som kommunen har utsett i organet.
finding-seats-unknown =
    { $count ->
        [one] För en medlemskommun har platserna i det gemensamma organet inte angetts. Ange platserna; varje kommun ska ha minst en.
       *[other] För { $count } medlemskommuner har platserna i det gemensamma organet inte angetts. Ange platserna; varje kommun ska ha minst en.
    }
finding-municipality-not-member = Raden gäller en kommun som inte är medlem: { $municipality }. Ta bort raden, byt kommun eller lägg till kommunen som medlem.
finding-member-on-aland =
    { $count ->
        [one] En medlemskommun ligger i landskapet Åland: { $municipalities }. Kontrollera om den kan höra till sysselsättningsområdet: enligt lagen får den som har sin hemkommun på Åland service av den kommun där personen huvudsakligen vistas.
       *[other] Av medlemskommunerna ligger { $count } i landskapet Åland: { $municipalities }. Kontrollera om de kan höra till sysselsättningsområdet: enligt lagen får den som har sin hemkommun på Åland service av den kommun där personen huvudsakligen vistas.
    }

## Förutsättningarna för organiseringen

finding-labour-force-too-small = Arbetskraften i medlemskommunerna är sammanlagt { $sum } personer ({ $period }), men lagen kräver minst { $least } personer. Området behöver fler kommuner eller statsrådets tillstånd att avvika från kravet.
finding-labour-force-unknown = Arbetskraften har inte angetts för alla medlemskommuner vid samma tidpunkt, så kravet på en arbetskraft om minst { $least } personer kan inte granskas. Lägg till siffrorna ur Statistikcentralens sysselsättningsstatistik.
finding-connection-not-declared = Planen anger inte hur området är geografiskt sammanhängande och funktionellt i arbetsmarknads- och pendlingshänseende. Skriv en motivering bland uppgifterna om området.

## Lagens sex punkter

finding-item-without-chapter = Inget kapitel svarar mot punkt { $item } i 15 § 4 mom. Lägg till ett kapitel eller märk det kapitel där saken behandlas med punkten.
finding-item-empty =
    Punkt { $item } i 15 § 4 mom. behandlas inte på { $language ->
        [fi] finska
       *[sv] svenska
    }, och dess tabeller är inte ifyllda. Skriv kapitlets text och fyll i tabellerna.
finding-item-without-text =
    Tabellerna för punkt { $item } i 15 § 4 mom. är ifyllda, men text saknas på { $language ->
        [fi] finska
       *[sv] svenska
    }. Skriv vad tabellerna betyder.
finding-budget-empty = Budgeten saknas. Lägg till utgifter och inkomster: av planen ska framgå de ekonomiska resurser som reserveras för uppgifterna.
finding-personnel-empty = Personalen saknas. Lägg till årsverkena: av planen ska framgå de personalresurser som reserveras för uppgifterna.
finding-services-empty = Servicen saknas. Lägg till servicen och hur den produceras och till vem den riktas.
finding-offices-empty = Verksamhetsställena saknas. Lägg till dem: av planen ska framgå hur många de är och var de är belägna.
finding-partners-empty = Tabellen över samarbetspartner är tom. Lägg till samarbetspartner och samarbetsformer.
finding-measures-empty = Tabellen över åtgärder är tom. Lägg till de åtgärder som främjar arbetskraftsinvandring, matchning och rörlighet.
finding-preparedness-empty = Situationer med strukturförändringar har inte beskrivits i tabellform. Lägg till situationerna och vad som görs i var och en.
finding-table-not-shown =
    { $table ->
        [statistics] Statistiken
        [budget] Budgeten
        [municipal-budgets] Kommunernas egna budgetar
        [personnel] Personaltabellen
        [cost-sharing] Kostnadsfördelningen
        [state-transfers] Statsandelarna
        [benefit-liability] Kommunernas andelar av arbetslöshetsförmånerna
        [services] Servicen
        [thresholds] Tröskelvärdena
        [offices] Verksamhetsställena
        [partners] Samarbetspartnerna
        [measures] Åtgärderna
        [preparedness] Situationerna med strukturförändringar
        [goals] Målen
        [timetable] Tidtabellen
       *[decisions] Besluten
    } visas inte i något kapitel, så läsaren får inte se uppgifterna. Välj det kapitel där tabellen visas.

## Budgeten och personalen

finding-budget-year-missing = Budgeten har inga belopp för år { $year }. I planen anges det första året och minst två år därefter.
finding-line-without-values = Budgetraden ”{ $line }” saknar de siffror som beloppet bildas av. Komplettera raden eller ta bort den.
finding-line-missing-year = Budgetraden ”{ $line }” saknar belopp för år { $year }, fast den har belopp för andra år. Ange 0 om utgiften eller inkomsten inte finns det året.
finding-personnel-without-values = Personalraden ”{ $function }” har inga årsverken. Komplettera raden eller ta bort den.
finding-personnel-without-price = Kostnaderna för årsverkena ”{ $function }” ingår i en budgetrad, men för år { $year } saknas lönen eller procenttalet för lönebikostnaderna. Fyll i dem så att kostnaderna kan beräknas.
finding-personnel-not-counted = Årsverkena ”{ $function }” har förts till budgetraden ”{ $line }”, men raden beräknas inte på dem. Välj personalkostnader som radens beräkningssätt eller välj en annan rad.
finding-counterpart-not-own = Jämförelseraden för ”{ $line }” är inte en av planens egna rader, så raderna visas inte sida vid sida i jämförelsen. Välj en av planens egna rader eller ta bort jämförelseraden.
finding-scenario-empty = Alternativet ”{ $scenario }” har varken utgifter eller personal, så det kan inte jämföras. Lägg till rader eller ta bort alternativet.
finding-illustrative-values =
    { $count ->
        [one] Ett värde är illustrativt och inte verkligt. Ersätt det med en siffra ur statistik eller en uppskattning innan planen ges in.
       *[other] { $count } värden är illustrativa och inte verkliga. Ersätt dem med siffror ur statistik eller uppskattningar innan planen ges in.
    }

## Kostnadsfördelningen

finding-weights-not-hundred = Vikterna i fördelningsnyckeln ”{ $key }” är sammanlagt { $sum }, men de ska vara 100 %. Rätta vikterna.
finding-key-without-criteria = Fördelningsnyckeln ”{ $key }” har inga kriterier. Lägg till minst ett kriterium och dess vikt.
finding-pool-without-key = Ingen fördelningsnyckel har valts för kostnaderna ”{ $pool }”, så de kan inte fördelas mellan kommunerna. Välj en fördelningsnyckel.
finding-statistic-missing = För kriteriet ”{ $criterion }” saknas kommunens siffra: { $municipality }, { $period } eller tidigare. Lägg till siffran i statistiken så att kostnaderna kan fördelas.
finding-statistic-all-zero = Alla kommuners siffror är noll för kriteriet ”{ $criterion }”, så det går inte att fördela enligt det. Kontrollera siffrorna eller byt kriterium.
finding-statistic-negative = Kriteriet ”{ $criterion }” har ett negativt tal. Kostnaderna kan fördelas bara enligt tal som är noll eller större; rätta talet.
finding-statistic-older =
    För kriteriet ”{ $criterion }” används äldre siffror än fördelningsnyckeln förutsätter: avtalat { $asked }, äldsta använda { $used } ({ $count ->
        [one] en kommun
       *[other] { $count } kommuner
    }). Lägg till nyare siffror när de publiceras.
finding-direct-line-uncarried = Raden ”{ $line }” fördelas direkt, men ingen medlemskommun har valts som betalare. Välj kommun.
finding-pool-not-divided = Kostnaderna för år { $year } kan inte fördelas mellan kommunerna så att delarna motsvarar hela beloppet. Kontrollera att beloppet har rader och att siffrorna är av rätt storlek.
finding-line-without-pool = Utgiftsraden ”{ $line }” hör inte till några kostnader som fördelas, så ingen kommun betalar den. Välj radens kostnader.

## Arbetslöshetsförmånerna

finding-ladder-not-rising =
    Stegen i kommunens finansieringsandel stiger inte: { $benefit ->
        [labour-market-subsidy] arbetsmarknadsstöd
        [basic-allowance] grunddagpenning
        [earnings-related] grunddelen i den inkomstrelaterade dagpenningen
       *[general-support] allmänt stöd
    }. Kontrollera betalningsdagarna och procenttalen.
finding-liability-without-ladder =
    Kommunens finansieringsandel kan inte beräknas för år { $year }, eftersom stegen saknas: { $benefit ->
        [labour-market-subsidy] arbetsmarknadsstöd
        [basic-allowance] grunddagpenning
        [earnings-related] grunddelen i den inkomstrelaterade dagpenningen
       *[general-support] allmänt stöd
    }. Lägg till de steg som gäller eller ange andelen i euro.
finding-ladder-changes-in-year =
    Stegen i kommunens finansieringsandel ändras under år { $year }: { $benefit ->
        [labour-market-subsidy] arbetsmarknadsstöd
        [basic-allowance] grunddagpenning
        [earnings-related] grunddelen i den inkomstrelaterade dagpenningen
       *[general-support] allmänt stöd
    }. Ange de utbetalda förmånerna per månad så att andelen kan beräknas.

## Siffrorna

finding-stated-differs = Den angivna siffran { $stated } ({ $source }) motsvarar inte den siffra som beräknats ur planen, { $computed }. Rätta någondera.
finding-stated-not-computable = Den angivna siffran ({ $source }) kan inte jämföras med planen, eftersom storheten saknar värde. Komplettera siffrorna eller välj en annan storhet.
finding-area-value-differs = Siffran för hela området är inte summan av kommunerna: ”{ $indicator }”, { $period }. Angivet { $stated }, summa { $sum }, skillnad { $difference }. Kontrollera siffrorna mot källan.
finding-figure-gone =
    { $count ->
        [one] Texten har en levande siffra vars mål har tagits bort eller inte finns. Ta bort siffran eller välj ett nytt mål för den.
       *[other] Texten har { $count } levande siffror vars mål har tagits bort eller inte finns. Ta bort siffrorna eller välj nya mål för dem.
    }
finding-figure-without-value =
    { $count ->
        [one] Texten har en levande siffra utan värde. Komplettera de uppgifter som siffran beräknas av.
       *[other] Texten har { $count } levande siffror utan värde. Komplettera de uppgifter som siffrorna beräknas av.
    }
finding-number-near-figure = I texten står { $typed }, men den levande siffran i samma text är { $figure }. Använd den levande siffran om det är fråga om samma sak.
finding-inline-unknown =
    { $count ->
        [one] Texten har en del som denna programversion inte kan visa. Delen bevaras i filen men kommer inte med i dokumentet. Öppna planen med en nyare programversion eller skriv om stället.
       *[other] Texten har { $count } delar som denna programversion inte kan visa. Delarna bevaras i filen men kommer inte med i dokumentet. Öppna planen med en nyare programversion eller skriv om ställena.
    }
finding-numbers-differ = Den finska och den svenska texten har olika siffror. Bara på finska: { $finnish }. Bara på svenska: { $swedish }. Rätta siffrorna så att de är desamma.
finding-figures-differ = De levande siffrorna är inte desamma på båda språken: på finska { $finnish-count }, på svenska { $swedish-count }. Lägg till samma siffror i texten.
finding-value-not-used =
    { $what ->
        [pool-amounts] Beloppet som angetts för kostnaderna ”{ $name }” används inte, eftersom budgetrader hör till kostnaderna och summan beräknas av dem. Ta bort beloppet eller skilj raderna från kostnaderna.
        [amounts] Beloppet som angetts för raden ”{ $name }” används inte, eftersom radens belopp beräknas av andra siffror. Ta bort beloppet eller välj fast belopp som beräkningssätt.
        [counts] Antalet som angetts för raden ”{ $name }” används inte. Ta bort antalet eller välj antal × enhetspris som beräkningssätt.
        [prices] Enhetspriset som angetts för raden ”{ $name }” används inte. Ta bort enhetspriset eller välj antal × enhetspris som beräkningssätt.
        [percent] Procenttalet som angetts för raden ”{ $name }” används inte. Ta bort procenttalet eller välj procent av andra rader som beräkningssätt.
        [growth] Tillväxtprocenten som angetts för raden ”{ $name }” används inte. Ta bort procenten eller välj tillväxt från föregående år som beräkningssätt.
       *[of] Raden ”{ $name }” hänvisar till andra rader men beräknas inte som procent av dem. Ta bort hänvisningarna eller välj procent av andra rader som beräkningssätt.
    }
finding-coordinate-outside-finland =
    { $axis ->
        [latitude] Latituden { $value } för verksamhetsstället ”{ $office }” ligger inte i Finland, som ligger mellan latituderna { $least } och { $most }. Kontrollera talet och att latitud och longitud inte har bytt plats.
       *[longitude] Longituden { $value } för verksamhetsstället ”{ $office }” ligger inte i Finland, som ligger mellan longituderna { $least } och { $most }. Kontrollera talet och att latitud och longitud inte har bytt plats.
    }
finding-number-impossible =
    { $what ->
        [staff] Verksamhetsställets personal är { $value }, men den kan inte vara mindre än noll. Rätta talet.
        [person-years] Antalet årsverken är { $value }, men det kan inte vara mindre än noll. Rätta talet.
        [weight] Kriteriets vikt är { $value }, men vikten kan inte vara mindre än noll. Rätta vikten.
        [step] Den angivna siffrans noggrannhet är { $value }, men den ska vara större än noll för att siffran ska kunna jämföras med planen. Rätta noggrannheten: 1 om siffran är exakt, eller 1000 om den är avrundad till tusental.
        [statistic] Siffran i statistiken är { $value }, men ett antal eller en andel människor kan inte vara mindre än noll. Kontrollera siffran mot källan.
       *[seats] Medlemskommunens antal platser är { $value }. Kontrollera platserna, eller ta bort talet om de inte är avtalade än.
    }
finding-mail-address-incomplete = E-postadressen är inte fullständig: { $address }. Skriv adressen i formen namn@kommun.fi.
finding-title-too-long = Namnet eller rubriken har över { $most } tecken, och en så lång text ryms inte i ett bokmärke i PDF-dokumentet. Förkorta texten och flytta resten till brödtexten.
finding-link-too-long = Länkens adress har över { $most } tecken, och en så lång adress öppnas inte i alla program. Förkorta adressen.

## Servicen, verksamhetsställena och samarbetet

finding-service-unnamed = Servicen har inget namn. Välj en lagstadgad service eller skriv namnet på servicen.
finding-service-repealed = Bestämmelserna om ”{ $service }” har upphävts; de gällde till och med { $last }. Ta bort servicen ur planen.
finding-service-without-production = Det framgår inte hur ”{ $service }” produceras. Välj produktionssätt eller skriv lösningen.
finding-service-without-clients = Det framgår inte till vem ”{ $service }” riktas. Välj kundgrupper.
finding-office-without-municipality = Verksamhetsstället ”{ $office }” har ingen kommun. Välj kommun: av planen ska framgå var verksamhetsställena är belägna.
finding-office-without-address = Verksamhetsstället ”{ $office }” har ingen adress. Skriv adressen eller ange att den bestäms senare.
finding-office-language-missing =
    För verksamhetsstället ”{ $office }” har ingen service på { $language ->
        [fi] finska
       *[sv] svenska
    } angetts. Kunden har rätt att använda sitt eget språk, finska eller svenska; komplettera servicespråken.
finding-member-unserved = Kommunen har inget verksamhetsställe, och planen anger inte hur invånarna får service: { $municipality }. Lägg till ett verksamhetsställe eller beskriv servicen.
finding-partner-without-form = Formen för samarbetet med ”{ $partner }” saknas. Skriv hur man samarbetar.
finding-measure-incomplete = Målet ”{ $objective }” saknar åtgärd, ansvarig eller indikator. Komplettera raden.
finding-scenario-without-actions = Situationen ”{ $scenario }” saknar åtgärder. Lägg till åtminstone vad som görs den första dagen.
finding-action-without-responsible = Åtgärden ”{ $action }” har ingen ansvarig. Skriv vem som ansvarar för den.

## Besluten och tidsfristerna

finding-proposal-point-untranslated =
    En punkt som alla kommuners fullmäktige beslutar om saknas i beslutsförslaget { $language ->
        [fi] på finska
       *[sv] på svenska
    }. Skriv den: utdraget för fullmäktige görs på detta språk.
finding-own-proposal-point-untranslated =
    En punkt som { $municipality } beslutar om saknas i beslutsförslaget { $language ->
        [fi] på finska
       *[sv] på svenska
    }. Skriv den: utdraget för fullmäktige görs på detta språk.
finding-decision-missing = Medlemskommunens beslut saknas: { $municipality }. Lägg till beslutet eller den dag då det fattas.
finding-deadline-passed =
    { $count ->
        [one] Tidsfristen { $deadline } har gått ut, men kommunen har inte godkänt planen: { $municipalities }. Anteckna beslutet eller ändra tidsfristen.
       *[other] Tidsfristen { $deadline } har gått ut, men { $count } kommuner har inte godkänt planen: { $municipalities }. Anteckna besluten eller ändra tidsfristen.
    }
finding-decision-after-deadline = Kommunen fattar sitt beslut först efter tidsfristen: { $municipality }, { $date }; tidsfristen är { $deadline }. Tidigarelägg beslutet eller kontrollera tidsfristen.
finding-decision-without-date = Det fattade beslutet saknar datum: { $municipality }. Ange dagen, eftersom tidsfristen på två veckor räknas från den.
finding-decision-in-future = Beslutet har antecknats som fattat, men dagen ligger i framtiden: { $municipality }, { $date }. Kontrollera dagen eller resultatet.
finding-decision-without-version = Det framgår inte vilken fryst version kommunen godkände: { $municipality }. Välj version.
finding-decision-of-other-version = Kommunen godkände version { $approved }, men den senaste är { $latest }: { $municipality }. Alla kommuner ska godkänna samma version.
finding-decision-with-changes = Kommunen godkände planen med ändringar: { $municipality }. För in ändringarna i en ny version som alla kommuner godkänner.
finding-decision-rejected = Kommunen har inte godkänt planen: { $municipality }. Förhandla om en lösning eller ändra medlemskommunerna.
finding-submission-due =
    { $count ->
        [one] Alla kommuner har godkänt planen, den sista { $approved }. Ge in handlingarna till arbets- och näringsministeriet senast { $due }; en dag återstår.
       *[other] Alla kommuner har godkänt planen, den sista { $approved }. Ge in handlingarna till arbets- och näringsministeriet senast { $due }; { $count } dagar återstår.
    }
finding-submission-overdue = Alla kommuner har godkänt planen, den sista { $approved }, och tidsfristen för att ge in den gick ut { $due }. Kontrollera att handlingarna har getts in till arbets- och näringsministeriet.

## Datumen

finding-date-impossible = Datumet { $date } finns inte eller kan inte vara avsett. Rätta datumet.
finding-date-implausible = Datumet { $date } ligger långt från planens år. Kontrollera årtalet.
finding-milestone-reversed = Skedet ”{ $milestone }” i tidtabellen slutar innan det börjar: { $from }, { $to }. Rätta datumen.
finding-milestone-without-date = Skedet ”{ $milestone }” i tidtabellen saknar datum. Ange när det börjar eller är gjort.
finding-milestone-out-of-order =
    { $count ->
        [one] Skedet ”{ $milestone }” i tidtabellen börjar före det föregående skedet. Kontrollera datumen eller flytta raden.
       *[other] I tidtabellen börjar { $count } skeden före det föregående skedet, det första är ”{ $milestone }”. Kontrollera datumen eller flytta raderna.
    }

## Orden

finding-term-obsolete = ”{ $term }” är föråldrat från och med { $from }. Använd ”{ $replacement }”.
finding-term-repealed = ”{ $term }” finns inte längre från och med { $from }. Ta bort det ur planen eller ange att det gäller det förflutna.
finding-term-never-right = Hänvisningen ”{ $term }” är fel. Det som avses torde vara ”{ $replacement }”.
finding-term-since-obsolete =
    ”{ $term }” var rätt vid tiden för planens datering men är föråldrat från och med { $from }; det finns på { $count ->
        [one] ett ställe
       *[other] { $count } ställen
    }. Uppdatera ordet om planen förnyas.
finding-term-discouraged = Texten har ordet ”{ $word }”. Den officiella termen är ”{ $preferred }”.
finding-template-residue = Texten har kvar en del av en mall eller anteckning: ”{ $text }”. Ersätt den med den slutliga texten.

## Tillgängligheten

finding-picture-without-alternative =
    Bilden ”{ $file }” saknar textalternativ på { $language ->
        [fi] finska
       *[sv] svenska
    }. Beskriv i ord vad bilden visar eller märk den som dekoration.
finding-picture-missing = På bildens plats finns ingen bild. Välj en bild eller ta bort stället.
finding-heading-skipped = En underrubrik kommer innan det finns någon rubrik. Lägg först till en rubrik eller lyft underrubriken en nivå.
finding-table-without-header = Tabellen har ingen rubrikrad, så en skärmläsare kan inte säga vad cellerna är. Lägg till en rubrikrad.
finding-table-cells-differ =
    Tabellraden har { $count ->
        [one] en cell
       *[other] { $count } celler
    }, men rubrikraden har { $expected }. Lägg till de celler som saknas eller ta bort de överflödiga.
finding-language-looks-wrong =
    Texten verkar inte vara på { $language ->
        [fi] finska
       *[sv] svenska
    } fast den är märkt så. Flytta texten till rätt språk: annars läser en skärmläsare den fel.
finding-link-not-secure = Länken är något annat än en https- eller mailto-adress: { $link }. Rätta adressen så att länken kommer med i dokumentet.
finding-accent-unreadable = Färgen { $colour } har för svag kontrast mot vitt (under 4,5:1), så den vanliga färgen används i dokumenten. Välj en mörkare färg.
finding-emblem-not-picture = Bilagan ”{ $file }”, som är märkt som vapen eller logotyp, är ingen bild och visas därför inte på omslagen. Bifoga en PNG- eller JPEG-bild.
finding-several-emblems = Också ”{ $file }” är märkt som vapen eller logotyp, men på omslagen visas bara ”{ $shown }”. Behåll märkningen för en enda bild.
finding-emblem-without-alternative =
    Vapnet eller logotypen ”{ $file }” saknar textalternativ { $language ->
        [fi] på finska
       *[sv] på svenska
    }. Beskriv i ord vems vapen eller logotyp det är.
finding-unprintable =
    Texten har { $count ->
        [one] ett tecken som
       *[other] { $count } tecken som
    } dokumentens teckensnitt saknar: { $characters }. Använd andra tecken.

## Översättningen

finding-untranslated =
    Texten saknas på { $language ->
        [fi] finska
       *[sv] svenska
    }. Översätt den: områdets plan görs på det språket.
finding-source-changed =
    Källtexten har ändrats efter att den översattes till { $language ->
        [fi] finska
       *[sv] svenska
    }. Kontrollera översättningen.
finding-translation-draft =
    Översättningen till { $language ->
        [fi] finska
       *[sv] svenska
    } är ett utkast. Märk den som färdig när den har granskats.
finding-field-untranslated =
    Här saknas text på { $language ->
        [fi] finska
       *[sv] svenska
    }. Skriv den; om namnet är detsamma på båda språken, kopiera det.
