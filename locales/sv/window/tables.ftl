### Avsnittens tabeller.

# Språket i namnet på en kolumn eller ett fält.
tables-in-finnish = { $field } på finska
tables-in-swedish = { $field } på svenska
# Kolumnens namn när tabellen har flera tal per år.
tables-of-year = { $field } { $year }
tables-none = Inget val
tables-unnamed = Utan namn
tables-empty = Det finns inga rader ännu. Lägg till den första med knappen under förteckningen.
tables-item = 15{ "\u00A0" }§ 4{ "\u00A0" }mom. { $item }{ "\u00A0" }punkten
tables-total = Totalt
tables-area-total = Hela området
tables-figure = { $label }: { $value }
tables-from = från { $date }
tables-needs-members = Välj först områdets medlemskommuner och det första planeringsåret.
tables-needs-years = Välj först det första planeringsåret bland uppgifterna om området.

## Budget och personal

tables-budget-about = Områdets gemensamma utgifter och inkomster per år. Skriv både utgifter och inkomster som positiva belopp. En rads belopp kan anges direkt eller räknas ut av antal och enhetspris, som procent av andra rader, som tillväxt från föregående år, av personalkostnaderna eller av statsandelarna.
tables-municipal-budgets-about = Utgifter och inkomster som medlemskommunen täcker med sin egen budget. De ingår inte i områdets gemensamma budget.
tables-plan-itself = Planen
tables-scenarios-about = Alternativen jämförs med planen sida vid sida. Ett alternativ har sina egna budget- och personalrader.
tables-scenario-members-help = Lämna tomt om alternativet gäller samma kommuner som planen.
tables-expenses = Utgifter totalt
tables-income = Inkomster totalt
tables-net = Nettoutgifter
# En summarad i kommunens egen budget.
tables-sum-of = { $municipality }: { $sum }
# Rubriken på tabellen som de uträknade radernas belopp kommer från.
tables-basis = Grunderna för beräkningen: { $calculation }
tables-count = Antal
tables-price = Enhetspris
tables-growth = Tillväxt från föregående år, %
tables-growth-start = Utgångsbelopp
tables-growth-about = Radens belopp växer årligen från det senast angivna utgångsbeloppet. Om ett nytt utgångsbelopp anges för ett senare år börjar tillväxten från det.
tables-from-personnel-about = Radens belopp är kostnaden för de personalrader för vilka denna budgetrad har valts.
tables-from-transfers-about = Radens belopp är statsandelen för den kommun som har valts för raden eller, om ingen kommun har valts, hela områdets statsandel.
tables-group-help = Rader med samma mellanrubrik räknas ihop till en delsumma.
tables-counterpart-help = Den rad i planen som alternativets rad jämförs med.
# Delsummor enligt mellanrubrik.
tables-subtotal-expenses = { $group }: utgifter
tables-subtotal-income = { $group }: inkomster
tables-subtotal-net = { $group }: nettoutgifter
tables-tab-lines = Rader
tables-tab-scenarios = Alternativ
tables-side-by-side = Planen och alternativen sida vid sida
tables-side-by-side-about = Skillnaderna är beräknade mot den rad i planen som har valts som jämförelserad för alternativets rad.
tables-control-totals = Avstämningssummor
tables-control-totals-about = En summa som har angetts någon annanstans, till exempel i en kommuns budget. Programmet kontrollerar att raderna stämmer överens med den.
tables-control-total = { $figure }: angett { $stated } ({ $place }).
tables-control-right = Stämmer.
tables-control-change = Ändra
tables-add-control-total = Lägg till en avstämningssumma
tables-control-add = Lägg till
tables-control-sum = Vilken summa
tables-personnel-about = Årsverken per uppgift och år samt varifrån personalen kommer. När en rad får lön och lönebikostnader räknar programmet ut dess kostnader.
# Kolumnens namn framför årtalet.
tables-person-years = Årsverken
tables-salary = Årslön
tables-salary-help = Lönen för ett årsverke i euro utan lönebikostnader.
tables-on-costs-help = Arbetsgivarens bikostnader i procent av lönen.
tables-personnel-line-help = Den budgetrad som kostnaderna räknas till. Välj personalkostnader som radens beräkningssätt.
tables-cost-in = Kostnader { $year }

## Kostnadsfördelning

tables-pools-about = Utgifterna i en kostnadsgrupp fördelas mellan kommunerna enligt en fördelningsnyckel.
tables-pool-amount = Belopp
tables-pool-amounts-help = Fyll i bara om ingen budgetrad hör till gruppen. Annars är gruppens belopp summan av dess rader.
tables-keys-about = Vikterna ska vara sammanlagt 100{ "\u00A0" }%.
tables-key-direct = Varje budgetrad riktas till den kommun som har valts för raden.
tables-weights-whole = Vikterna är sammanlagt 100{ "\u00A0" }%.
tables-needs-indicators = Ett kriterium behöver ett nyckeltal. Lägg först till ett nyckeltal i statistiken.
tables-reference-help = Statistiken för den tidpunkt som används när varje budgetår fördelas.
tables-reference-year-before = Utgången av föregående år
tables-reference-two-years-before = Utgången av året två år tidigare
tables-reference-months = Medeltalet av budgetårets månader
tables-reference-months-before = Medeltalet av föregående års månader
tables-shares = Kommunernas andelar
tables-shares-about = Programmet räknar ut andelarna med en cents noggrannhet av kostnadsgrupperna, fördelningsnycklarna och statistiken.
tables-shares-in = Kommunernas andelar år { $year }
tables-share = Andel totalt
tables-share-percent = Andel, %
tables-share-resident = Euro per invånare
tables-month-help = Månad 1–12. Lämna tomt om betalningen gäller hela året.
tables-alternatives-help = De fördelningsnycklar som gruppens egen nyckel jämförs med.
tables-tab-keys = Fördelningsnycklar
tables-tab-shares = Kommunernas andelar
tables-tab-comparison = Jämförelse
tables-tab-settlement = Förskott och utjämning
tables-comparison-about = Så förändras kommunernas andelar om fördelningsnyckeln, budgeten eller medlemskommunerna är andra än i planen. Jämförelsen ändrar inte planen.
tables-actuals-about = När året är slut skriver du de faktiska kostnaderna för varje kostnadsgrupp: utjämningen beräknas utifrån dem.
tables-settlement = Månatliga förskott och utjämning
tables-settlement-about = Förskotten är sammanlagt kommunens andel av budgeten. Vid utjämningen dras de betalda förskotten av från de faktiska kostnaderna.

## Statsandelar och arbetslöshetsförmåner

tables-state-transfers-about = Statsandelarna per kommun. Under övergångsåren räknas andelen ut av de faktiska kostnaderna och de kalkylerade grunderna; ett känt belopp kan anges direkt.
tables-transfer-municipality-help = Lämna tomt om raden gäller hela området.
tables-transfer-in = Statsandel { $year }
tables-by-actual = Enligt faktiska kostnader
tables-by-criteria = Enligt kalkylerade grunder
tables-known = Känt belopp
tables-known-help = När beloppet har angetts används det i stället för det uträknade.
tables-benefit-liability-about = Hemkommunens andel av arbetslöshetsförmånerna per år. Den är kommunens egen utgift och ingår inte i områdets budget.
tables-liability-stated = Kommunens andel när den är känd
tables-liability-stated-help = När andelen har angetts används de betalda förmånerna inte i beräkningen.
tables-benefit-ladders-about = Kommunens finansieringsandel i procent enligt för hur många dagar förmånen har betalats.
tables-spell-month-help = Månaden 1–12 då förmånerna betalades. Lämna tomt om talet gäller hela året. Månaden behövs om stegen ändras under året.
tables-spell-days-help = För hur många dagar förmån har betalats till mottagarna före den här klassen.
tables-shorter = Om arbetslöshetsperioderna blev kortare
tables-shorter-about = En uppskattning av hur mycket kommunerna skulle spara om förmånen betalades till var och en för en kortare tid.

## Service, verksamhetsställen och samarbetspartner

tables-services-about = Hur varje service produceras, för vem, var och på vilka språk.
tables-service-help = Lämna utan val om servicen är områdets egen, och ge den ett namn.
tables-thresholds-about = Tröskelvärdena som avgör upphandlingsförfarandet. Kontrollera värdena när lagen ändras.
tables-offices-about = Verksamhetsställena och den service som ges där. Programmet räknar antalet verksamhetsställen.
tables-served = Service per kommun
tables-served-about = När det inte finns något verksamhetsställe i kommunen ska det framgå hur invånarna får service.
tables-partners-about = Vilka området samarbetar med, i vilken form och med stöd av vilket avtal.

## Åtgärder, beredskap, mål och tidtabell

tables-measures-about = Mål, åtgärd, ansvarig, tidtabell och den indikator som visar effekten.
tables-change-scenarios-about = Situationer som området bereder sig på, och vad som sätter i gång verksamheten.
tables-action-cards-about = Vad som görs i varje skede, under vems ledning, tillsammans med vem och med vilka resurser.
tables-needs-scenario = Lägg först till den strukturförändring som åtgärdskortet hör till.
tables-goals-about = Planens mål och det som visar att de uppnås.
tables-timetable-about = Tidpunkterna för beredningen, besluten och servicen.
tables-milestone-municipality-help = Lämna tomt om skedet gäller alla kommuner.
