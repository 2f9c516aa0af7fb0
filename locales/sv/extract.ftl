### Utdraget för fullmäktige och följebrevet till ministeriet.

## Omslag

extract-title = Utdrag för fullmäktige: { $municipality }
extract-subject = Utdrag ur planen för ordnande av arbetskraftsservice för beslutsfattandet i fullmäktige.
extract-plan = Ärende
extract-deciding-body = Beslutande organ
extract-municipality-register = Kommunens ärendenummer
extract-area-register = Områdets ärendenummer

## Avsnittens rubriker

extract-brief = Ärendet i korthet
extract-share = Kommunens andel av områdets kostnader
extract-calculation = Hur andelen har beräknats
extract-own-money = Kommunens statsandelar och egna utgifter
extract-benefits = Finansieringsandelen av arbetslöshetsförmånerna
extract-service = Service för kommunens invånare
extract-deciding = Representation, beslutsfattande och tidtabell
extract-proposal = Beslutsförslag
extract-annexes = Bilagor

## Ärendet i korthet

extract-this-area = sysselsättningsområdet
extract-matter = Planen beskriver hur { $area } ordnar arbetskraftsservicen. Bestämmelser om planen finns i 15{ "\u00A0" }§ 4{ "\u00A0" }mom. i lagen om ordnande av arbetskraftsservice (380/2023).
extract-members = Medlemskommunerna är { $members }.
extract-responsible = Ansvarig kommun är { $municipality }.
extract-no-responsible = Ansvarig kommun har ännu inte antecknats i planen.
extract-body = Gemensamt organ: { $body }.
extract-clock-responsible = Planen ges in till arbets- och näringsministeriet tillsammans med avtalet om ett gemensamt organ inom två veckor från det att avtalet har godkänts (15{ "\u00A0" }§ 1 och 4{ "\u00A0" }mom.).
extract-clock-joint = Planen ges in till arbets- och näringsministeriet tillsammans med samkommunens grundavtal inom två veckor från det att grundavtalet har godkänts (15{ "\u00A0" }§ 1 och 4{ "\u00A0" }mom.).
extract-clock-single = Planen ges in till arbets- och näringsministeriet tillsammans med kommunens beslut att ordna servicen självständigt inom två veckor från det att beslutet har fattats (15{ "\u00A0" }§ 2 och 4{ "\u00A0" }mom.).
extract-deadline = Planen ska ges in till ministeriet senast { $date }.
extract-draft = Detta utdrag har gjorts av ett utkast. Innan fullmäktige beslutar fryses planen: då får utdraget, beslutsförslaget och bilagorna versionens namn och kontrollsumma, och varje fullmäktige beslutar om samma version.
extract-key-figures = { $municipality } i korthet
extract-share-of-year = Andel av områdets kostnader { $year }
extract-percent = Andel av områdets kostnader i procent
extract-per-resident = Andel per invånare
extract-offices-here = Verksamhetsställen i kommunen

## Andelen av kostnaderna

extract-alone = Kommunen ordnar servicen ensam och svarar för alla kostnader för den.
extract-nothing-shared = Planen innehåller ännu inga kostnader som har fördelats på medlemskommunerna.
extract-share-text = Tabellerna visar kommunens andel av de kostnader som planen fördelar på medlemskommunerna. Andelarna har beräknats med en cents noggrannhet, och summan av medlemskommunernas andelar är exakt lika stor som de kostnader som fördelas.
extract-share-caption = Kommunens andel per kostnadsgrupp { $years }, euro
extract-unsure = En del av de siffror som ligger till grund för kostnadsfördelningen är uppskattningar eller illustrativa siffror. De är märkta i tabellerna över hur andelen har beräknats.
extract-of-area-caption = Kommunens andel av hela områdets kostnader { $years }
extract-area-costs = Områdets kostnader, €
extract-own-share = Kommunens andel, €
extract-part = Andel
extract-euros-per-resident = Euro per invånare
extract-advances = Månatliga förskott
extract-advances-text = Årets andel fördelas på tolv månader så att månadernas summa är exakt årets andel.
extract-advances-caption = Kommunens månatliga förskott { $years }, euro

## Beräkningen av andelen

extract-method = Varje kostnadsgrupps euro fördelas först på kriterierna enligt deras vikt och därefter varje kriteriums euro på kommunerna enligt statistiken. Var och en får först de hela centen av sin exakta andel, och de cent som blir över ges en i taget till dem som har den största resten. De rader som riktas direkt hör i sin helhet till den kommun som de gäller.
extract-calculation-caption = Beräkning av kommunens andel { $year }
extract-own-figure = Kommunens siffra
extract-area-figure = Medlemskommunernas siffror sammanlagt
extract-pool-total = Kostnadsgruppen sammanlagt
extract-extra-cent = { $criterion }: i andelen ingår en cent som blev över.

## Statsandelar och egna utgifter

extract-transfers-text = Statsandelarna betalas till kommunen och inte till området. De har inte dragits av från kommunens andel.
extract-transfers-caption = Kommunens statsandelar { $years }, euro
extract-own-budget-text = Kommunens egna sysselsättningsutgifter finns i kommunens budget, inte i områdets gemensamma budget.
extract-own-budget-caption = Kommunens egna sysselsättningsutgifter { $years }, euro

## Arbetslöshetsförmåner

extract-benefits-text = Finansieringsandelen är inte en kostnad för området. Hemkommunen finansierar en del av sina invånares arbetslöshetsförmåner enligt hur många dagar förmån har betalats för (14{ "\u00A0" }kap. i lagen om utkomstskydd för arbetslösa (1290/2002) och 4{ "\u00A0" }§ i lagen om finansiering av arbetslöshetsförmåner (555/1998)). Folkpensionsanstalten uppbär andelen hos kommunen månatligen i efterskott. Utgiften är kommunens egen: den ingår varken i områdets kostnader eller i kommunens andel av dem. Beskrivningen motsvarar de bestämmelser som trädde i kraft den 1{ "\u00A0" }januari 2025.
extract-benefits-unknown = Planen innehåller ingen uppskattning av kommunens finansieringsandel.
extract-benefits-caption = Kommunens finansieringsandel av arbetslöshetsförmånerna { $years }, euro

## Service

extract-no-office = I kommunen finns inget verksamhetsställe.
extract-offices-count =
    { $count ->
        [one] I kommunen finns ett verksamhetsställe.
       *[other] I kommunen finns { $count } verksamhetsställen.
    }
extract-offices-caption = Verksamhetsställen i kommunen
extract-services-caption = Service som kommunens invånare får
extract-common-languages = Servicens språk: { $languages }
extract-everywhere = Om inget verksamhetsställe nämns ges servicen vid alla verksamhetsställen.

## Representation och beslut

extract-seats =
    { $count ->
        [one] Kommunen har en plats i det gemensamma organet. Antalet platser är sammanlagt { $total }.
       *[other] Kommunen har { $count } platser i det gemensamma organet. Antalet platser är sammanlagt { $total }.
    }
extract-own-seats =
    { $count ->
        [one] Kommunen har en plats i det gemensamma organet.
       *[other] Kommunen har { $count } platser i det gemensamma organet.
    }
extract-seats-unknown = Kommunens platser i det gemensamma organet har ännu inte antecknats i planen.
extract-seats-law = Vid lagstadgat samarbete ska varje kommun ha minst en ledamot som kommunen har utsett i det gemensamma organet (51{ "\u00A0" }§ 2{ "\u00A0" }mom. i kommunallagen (410/2015)).
extract-decision-caption = Kommunens beslut om planen
extract-from-now-on = Tidtabellen omfattar de skeden som inte hade avslutats före planens datum.

## Beslutsförslaget: punkterna avslutar satsen ”Fullmäktige beslutar att …”

extract-council = Fullmäktige
extract-competence = Behörighet: fullmäktige (14{ "\u00A0" }§ i kommunallagen (410/2015))
extract-appeal = Ändringssökande: ändring i fullmäktiges beslut söks genom kommunalbesvär hos förvaltningsdomstolen (135{ "\u00A0" }§ i kommunallagen), om beslutet inte gäller endast beredning eller verkställighet (136{ "\u00A0" }§)
extract-transcript = Protokollsutdrag: { $receiver }
extract-joint-authority = Samkommunen
extract-decides = { $body } beslutar att
extract-point-plan-dated = godkänna den plan för ordnande av arbetskraftsservice som finns i bilaga 1 ({ $area }, version ”{ $version }”, daterad { $day })
extract-point-plan = godkänna den plan för ordnande av arbetskraftsservice som finns i bilaga 1 ({ $area }, version ”{ $version }”)
extract-point-draft-dated = godkänna den plan för ordnande av arbetskraftsservice som finns i bilaga 1 ({ $area }, daterad { $day })
extract-point-draft = godkänna den plan för ordnande av arbetskraftsservice som finns i bilaga 1 ({ $area })
extract-point-budget = reservera ekonomiska resurser och personalresurser för ordnandet av servicen enligt planen
extract-point-costs = godkänna kostnadsfördelningen enligt planen (bilaga 2) och konstatera att kommunens andel av kostnaderna för år { $year } är { $share }, det vill säga { $percent } av områdets kostnader
extract-point-costs-so-far = godkänna kostnadsfördelningen enligt planen (bilaga 2) och konstatera att kommunens andel av de kostnader för år { $year } som har fördelats är { $share }
extract-point-submit-named = bemyndiga den ansvariga kommunen ({ $municipality }) att ge in planen till arbets- och näringsministeriet och att i den göra sådana tekniska korrigeringar som inte ändrar dess innehåll eller kostnader
extract-point-submit-responsible = bemyndiga den ansvariga kommunen att ge in planen till arbets- och näringsministeriet och att i den göra sådana tekniska korrigeringar som inte ändrar dess innehåll eller kostnader
extract-point-submit-self = kommunen i egenskap av ansvarig kommun ger in planen till arbets- och näringsministeriet och i planen får göra sådana tekniska korrigeringar som inte ändrar dess innehåll eller kostnader
extract-point-submit-joint = bemyndiga samkommunen att ge in planen till arbets- och näringsministeriet och att i den göra sådana tekniska korrigeringar som inte ändrar dess innehåll eller kostnader
extract-point-submit-single = kommunen ger in planen till arbets- och näringsministeriet inom två veckor från beslutet att ordna servicen och i planen får göra sådana tekniska korrigeringar som inte ändrar dess innehåll eller kostnader
extract-point-benefits = anteckna för kännedom att kommunens finansieringsandel av arbetslöshetsförmånerna är kommunens egen utgift och inte ingår i kommunens andel av områdets kostnader
extract-point-minutes = vid behov justera protokollet i fråga om detta ärende redan vid sammanträdet

## Bilagor

extract-annex-version = version ”{ $version }”, kontrollsumma (SHA-256) { $sha256 }
extract-annex-draft = utkast
extract-annex-shares = Kommunernas andelar av kostnaderna

## Följebrevet till ministeriet

letter-title = Följebrev
letter-subject = Följebrev med vilket planen för ordnande av arbetskraftsservice ges in till arbets- och näringsministeriet.
letter-sender = Avsändare
letter-receiver = Mottagare
letter-ministry = Arbets- och näringsministeriet
letter-dated = Datum
letter-sent = { $area } ger härmed in planen för ordnande av arbetskraftsservice. Det är fråga om den plan som avses i 15{ "\u00A0" }§ 4{ "\u00A0" }mom. i lagen om ordnande av arbetskraftsservice (380/2023).
letter-with-agreement = Planen ges in i samband med avtalet om ett gemensamt organ (15{ "\u00A0" }§ 1{ "\u00A0" }mom.).
letter-with-charter = Planen ges in i samband med samkommunens grundavtal (15{ "\u00A0" }§ 1{ "\u00A0" }mom.).
letter-with-decision = Planen ges in i samband med kommunens beslut att ordna servicen självständigt (15{ "\u00A0" }§ 2{ "\u00A0" }mom.).
letter-version = Versionen som ges in är ”{ $version }”. Planens kontrollsumma (SHA-256) är { $sha256 }. Med den kan man kontrollera att den plan som ges in till ministeriet är densamma som den som fullmäktige har godkänt.
letter-draft = Följebrevet har gjorts av ett utkast. Frys planen innan den ges in till ministeriet.
letter-open =
    { $count ->
        [one] I planen finns ännu inget godkännande beslut antecknat för följande medlemskommun: { $municipalities }.
       *[other] I planen finns ännu inga godkännande beslut antecknade för följande medlemskommuner: { $municipalities }.
    }
letter-enclosures = Handlingar som ges in
letter-enclosures-caption = Handlingar som ges in och deras kontrollsummor
letter-enclosure = Handling
letter-file = Fil och kontrollsumma
# same
letter-sha256 = SHA-256
letter-pages = Sidor
letter-checksums = Kontrollsumman räknas ut ur filens innehåll. Om filen ändras, ändras också kontrollsumman.
letter-contact = Ytterligare information
