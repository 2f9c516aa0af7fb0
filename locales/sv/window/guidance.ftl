### Anvisningarna i panelen till höger: vad lagen säger, vad en bra plan berättar, vad man ska kontrollera.
### Anvisningar, inte juridisk rådgivning. Lagens ord står inom citattecken; det övriga är egna ord.
### -points och -check: varje rad är en egen punkt i listan.

guidance-law-heading = Vad lagen säger
guidance-points-heading = Vad en bra plan tar upp
guidance-tips-heading = Bra att komma ihåg
guidance-check-heading = Kontrollera
# I slutet av panelen, med liten text.
guidance-not-advice = Anvisningen hjälper dig att skriva men är inte juridisk rådgivning. Kontrollera bestämmelsen i gällande lag.

## Bruksanvisningen

guidance-guide-contents = Bruksanvisningens innehåll
guidance-guide-save = Spara som PDF

## Kapitel 1: resurserna

guidance-item-1-title = Resurserna och hur de riktas
guidance-item-1-law = Lag 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 1{ "\u00A0" }punkten. Av planen ska framgå ”de ekonomiska resurser och personalresurser som reserveras för skötseln av uppgifterna enligt denna lag och hur resurserna ska riktas”.
guidance-item-1-points =
    Utgifter och inkomster per år. Laadin väntar sig det första året och minst två år därefter.
    Varifrån siffrorna kommer och när de preciseras. En uppskattning märks som uppskattning.
    Personalen i årsverken: hur mycket som kommer från staten, hur mycket från kommunerna och hur mycket som är nytt.
    Vilka uppgifter resurserna riktas till: hur stor del som går till kundarbete och hur stor del till ledning och stödtjänster.
    Vad statsandelen täcker och vad som återstår för kommunerna att betala.
    Alternativen sida vid sida, om personalens storlek ännu inte är avgjord.
guidance-item-1-check =
    Är siffrorna desamma i texten och i tabellen? Med levande siffror stämmer de alltid överens.
    Har varje utgift och inkomst ett belopp för varje år, eller 0?
    Hålls kommunens andel av arbetslöshetsförmånerna åtskild från områdets gemensamma utgifter?

## Kapitel 2: servicen

guidance-item-2-title = Hur servicen produceras och riktas
guidance-item-2-law = Lag 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 2{ "\u00A0" }punkten. Av planen ska framgå ”lösningarna för hur servicen enligt denna lag ska produceras och riktas”. Den offentliga arbetskraftsservicen räknas upp i lagens 2{ "\u00A0" }§.
guidance-item-2-points =
    En lösning för varje service: produceras den i egen regi, köps den eller produceras den tillsammans med någon annan, och varför.
    Vad som görs i egen regi och i vilket skede en serviceproducent kommer in.
    Vem servicen riktas till och hur man vet vad kundgruppen behöver.
    Vad som görs genast när arbetslösheten börjar, så att den inte drar ut på tiden.
    Servicen till arbetsgivare som en egen helhet vid sidan av servicen till enskilda kunder.
    Hur man får servicen på finska och på svenska.
guidance-item-2-check =
    Har varje service ett produktionssätt och en kundgrupp?
    Stämmer omfattning och kostnader överens med budgeten?
    Ingår service vars bestämmelser har upphävts? Det framgår av iakttagelserna.
    Tillgodoses kundens rätt att i egen sak använda sitt eget språk, finska eller svenska (19{ "\u00A0" }§)?

## Kapitel 3: verksamhetsställena

guidance-item-3-title = Verksamhetsställena
guidance-item-3-law = Lag 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 3{ "\u00A0" }punkten. Av planen ska framgå ”antalet verksamhetsställen och var verksamhetsställena är belägna”.
guidance-item-3-points =
    Var verksamhetsställena finns, vad som görs på varje ställe och när de är öppna.
    Hur man tar sig dit med kollektivtrafik och om lokalerna är tillgängliga för alla.
    Hur man betjänar en kommun som saknar verksamhetsställe: mottagning vissa dagar, telefon, nätet.
    Vilka lokaler man delar, till exempel med välfärdsområdet eller Navigatorn.
    Vilka nuvarande lokaler man fortsätter i och vad som ändras.
guidance-item-3-check =
    Har varje verksamhetsställe en kommun och servicespråk?
    Framgår det för varje medlemskommun hur invånarna får service?
    Används en levande siffra för antalet verksamhetsställen i texten? Antalet räknas ur tabellen.

## Kapitel 4: samarbetet

guidance-item-4-title = Samarbetspartner och samarbetsformer
guidance-item-4-law = Lag 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 4{ "\u00A0" }punkten. Av planen ska framgå ”samarbetspartner och samarbetsformer”. Bestämmelser om samarbetsskyldigheten finns i lagens 9{ "\u00A0" }§.
guidance-item-4-points =
    Med vem man samarbetar, vad kunden får ut av det och hur det går till i praktiken.
    Välfärdsområdet: hur kunden hänvisas från en service till en annan och vem som ansvarar för planerna.
    FPA och samarbetsmodellen för sektorsövergripande stöd (381/2023): vad som har avtalats och vad som ännu är öppet.
    Läroanstalter, arbetsgivare och arbetslivsorganisationer: vad man beslutar om tillsammans och var.
    Grannområden: vad man gör tillsammans för att inte behöva göra allt själv.
    Läget för varje avtal och den funktion som håller kontakten.
guidance-item-4-check =
    Har varje samarbetspartner en samarbetsform och inte bara ett namn?
    Är myndigheternas namn de som gäller? Föråldrade namn framgår av iakttagelserna.
    Vilken punkt i lagen har samarbetet samband med?

## Kapitel 5: invandring, matchning och rörlighet

guidance-item-5-title = Arbetskraftsinvandring, matchning och rörlighet
guidance-item-5-law = Lag 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 5{ "\u00A0" }punkten. Av planen ska framgå ”främjande av arbetskraftsinvandring, matchning av arbetskraft och arbetstillfällen samt arbetskraftens rörlighet”.
guidance-item-5-points =
    Alla tre teman som egna mål: invandring, matchning och rörlighet.
    En kedja för varje mål: åtgärd, ansvarig, tidtabell och indikator.
    En utgångsnivå och en målnivå för indikatorn, så att man om ett år ser vad som har hänt.
    Vilka branscher som saknar arbetskraft och hur man vet det.
    Hur arbetsgivare får stöd att anställa personer med ett främmande språk som modersmål och partiellt arbetsföra.
    Var man stöder sig på riksomfattande service och var på grannområden.
guidance-item-5-check =
    Har varje åtgärd en ansvarig och en indikator?
    Finns det minst en åtgärd för varje tema?
    Får man indikatorns siffra ur någon statistik som man tänker följa?

## Kapitel 6: beredskapen

guidance-item-6-title = Beredskap för strukturförändringar
guidance-item-6-law = Lag 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. 6{ "\u00A0" }punkten. Av planen ska framgå ”beredskap för situationer med strukturförändringar”.
guidance-item-6-points =
    Några sannolika situationer: en stor arbetsplats läggs ned, plötsliga uppsägningar, snabbt ökande efterfrågan på arbetskraft.
    Vad som sätter i gång arbetet: vem som får veta först och vem som samlar de andra.
    Åtgärder skede för skede: den första dagen, den första veckan, de första månaderna.
    Ansvarig, partner och resurser för varje åtgärd.
    Vad man har lärt sig av tidigare strukturförändringar i området.
    Varifrån man får hjälp när den egna personalen inte räcker till.
guidance-item-6-check =
    Har varje situation åtgärder redan för den första dagen?
    Har varje åtgärd en ansvarig?
    Känner de partner som nämns till sin uppgift?

## Övriga kapitel

guidance-extra-title = Övriga kapitel
guidance-extra-law = Lag 380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom. räknar upp sex punkter som ska framgå av planen. I momentet föreskrivs varken om kapitlens ordning eller om vad planen i övrigt får innehålla.
guidance-extra-points =
    Inledning: varför planen har gjorts och vem som beslutar om den.
    Förvaltning: det gemensamma organet, dess uppgifter och vem som leder verksamheten.
    De strategier som planen har samband med, en mening om varje.
    Mål och indikatorer på ett ställe, så att de kan följas upp.
    Tidtabellen från beredningen till det att verksamheten inleds.
    En egen kapitelordning går bra: märk varje kapitel med de punkter i lagen som det svarar på.
guidance-extra-check =
    Svarar något kapitel på var och en av de sex punkterna?
    Tas samma sak upp i två kapitel? Behåll den i det ena och hänvisa dit.
    Finns det texter kvar från en mall?

## Område och medlemmar

guidance-area-title = Område och medlemskommuner
guidance-area-law = Lag 380/2023, 12{ "\u00A0" }§ 1{ "\u00A0" }mom. Arbetskraften i kommunerna i ett sysselsättningsområde ska uppgå till minst 20{ "\u00A0" }000 personer totalt, och området ska utgöra ”ett geografiskt sammanhängande och i arbetsmarknads- och pendlingshänseende funktionellt område”. Bestämmelser om undantag finns i lag 383/2023, 4{ "\u00A0" }§. I det gemensamma organet ska varje kommun ha minst en ledamot som kommunen har utsett (kommunallagen 410/2015, 51{ "\u00A0" }§ 2{ "\u00A0" }mom.).
guidance-area-points =
    Områdets namn på båda språken, om planen görs på båda.
    En motivering till att området är sammanhängande: arbetsresor, utbildning, service.
    Organiseringsmodellen, den ansvariga kommunen och platserna i det gemensamma organet per kommun.
    En kontaktperson som känner planen och svarar på frågor.
    Följderna av en ändring av medlemmarna visas innan den görs: se efter vilka tabeller den påverkar.
guidance-area-check =
    Är namnen i samma form som i avtalet?
    Har arbetskraften angetts för varje medlemskommun vid samma tidpunkt?
    Om medlemmarna ändras ska ministeriet upplysas om det (380/2023, 15{ "\u00A0" }§ 3{ "\u00A0" }mom.).

## Statistik

guidance-statistics-title = Statistik
guidance-statistics-law = Lag 380/2023, 12{ "\u00A0" }§ 2{ "\u00A0" }mom. Med en kommuns arbetskraft avses ”det totala antalet sysselsatta och arbetslösa i kommunen enligt Statistikcentralens sysselsättningsstatistik”.
guidance-statistics-points =
    Varje siffra har en källa, en tidpunkt och en uppgift om den är fastställd eller en uppskattning.
    Samma tidpunkt för samma sak i alla kommuner, så att siffrorna kan räknas ihop.
    Den statistik som fördelningsnycklarna behöver för varje kommun: en siffra som saknas hindrar fördelningen.
    Några år bakåt, så att läsaren ser riktningen.
    Omfattande arbetslöshet och aktiveringsgrad räknas ur andra siffror och behöver inte skrivas.
guidance-statistics-check =
    Har arbetskraften angetts för varje kommun? Kravet på 20{ "\u00A0" }000 personer granskas mot den.
    Är siffran för hela området densamma som kommunernas summa?
    Har illustrativa siffror ersatts med verkliga?

## Kostnadsfördelningen

guidance-cost-sharing-title = Kostnadsfördelningen
guidance-cost-sharing-law = Kommunallagen 410/2015, 52{ "\u00A0" }§. I avtalet om ett gemensamt organ ska det bestämmas om bland annat ”grunderna för kostnaderna och fördelningen av dem”.
guidance-cost-sharing-points =
    Kostnaderna grupperas enligt hur de fördelas: driftskostnader, investeringar, beredningskostnader.
    Fördelningsnyckelns kriterier har en vikt, en statistik och en tidpunkt. Avtala också om vilket års statistik som används.
    Jämför två eller flera nycklar sida vid sida innan ni föreslår en.
    Ange hur förskotten betalas och hur året utjämnas mot de faktiska kostnaderna.
    Ange vilka kostnader varje kommun själv bär.
guidance-cost-sharing-check =
    Är vikterna sammanlagt 100 procent?
    Har statistiken en siffra för varje medlemskommun vid den avtalade tidpunkten?
    Är grunderna desamma som i avtalet?
    Hör varje budgetrad som ska fördelas till någon kostnadsgrupp?

## Beslut

guidance-decisions-title = Beslut
guidance-decisions-law = Lag 380/2023, 15{ "\u00A0" }§ 1, 2 och 4{ "\u00A0" }mom. Avtalet om ett gemensamt organ eller grundavtalet för en samkommun ska ges in till arbets- och näringsministeriet ”inom två veckor från det att samarbetsavtalet eller grundavtalet godkänns”. En kommun som ordnar arbetskraftsservice självständigt ger in sitt beslut inom två veckor från det att beslutet fattas. Planen ges in samtidigt.
guidance-decisions-points =
    Frys en version innan den går till fullmäktige och ge den ett namn som alla känner igen.
    Exportera ett utdrag ur samma frysta version för fullmäktige i varje kommun.
    Anteckna beslutet samma dag: organ, datum, paragraf, ärendenummer och resultat.
    Om fullmäktige i någon kommun godkänner planen med ändringar: gör ändringen, frys en ny version och kom överens med de övriga om hur ni går vidare.
    Räkna tidtabellen bakåt från den dag då planen ska ges in och reservera tid för översättningarna.
guidance-decisions-check =
    Har alla godkänt samma version?
    Är planen fortfarande densamma som den godkända versionen?
    Vilken är den sista dagen för att ge in planen, och vem ger in den?

## Dokument

guidance-document-title = Dokument
guidance-document-law = Lagen om tillhandahållande av digitala tjänster (306/2019), 7{ "\u00A0" }§ 3{ "\u00A0" }mom. ”De digitala tjänsternas datainnehåll ska uppfylla tillgänglighetskraven, när datainnehållet är tillgängligt för tjänsteanvändarna.”
guidance-document-points =
    Publicera den PDF som programmet gör: där är rubriker, tabeller, språk och alternativtexter märkta.
    Ett kort stycke och en tydlig mellanrubrik hjälper varje läsare.
    Varje bild behöver en alternativtext som säger det som bilden säger.
    Välj språk efter läsaren: ett språk, båda efter varandra eller sida vid sida.
    Word lämpar sig för kommentarer, PDF för beslut och publicering.
guidance-document-check =
    Står det Utkast på sidorna? Det försvinner när planen är fryst.
    Vad saknas enligt exporten?
    Hittar man saken i innehållsförteckningen, om man inte vet i vilket kapitel den finns?
