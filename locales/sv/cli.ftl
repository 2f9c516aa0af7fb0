### laadin-cli: hjälp, felaktig användning och resultat.

## Hjälp: rubriker

cli-about = Laadin på kommandoraden: sysselsättningsområdets organiseringsplan med samma program utan fönster.
cli-usage = laadin-cli KOMMANDO …
cli-heading-usage = Användning:
cli-heading-commands = Kommandon
cli-heading-arguments = Uppgifter
cli-heading-options = Val
cli-exit-codes = Returvärden: 0 i ordning, 1 hindrande iakttagelser, en ofullständig export (--strict) eller en fil som inte är i ordning eller inte stämmer med sin plan, 2 felaktig användning eller en fil som inte kan läsas eller skrivas.

## Hjälp: vad kommandona gör

cli-about-new = Gör en ny plan av ett sysselsättningsområde eller av kommuner
cli-about-example = Gör en exempelplan
cli-about-import = Importera planens innehåll från en JSON-fil eller en PDF som innehåller den
cli-about-import-statistics = Importera statistik från en CSV-, XLSX-, ODS-, JSON-stat- eller px-fil
cli-about-export = Exportera planen, en kommuns utdrag eller ministeriets paket till en fil
cli-about-check = Kontrollera planen
cli-about-shares = Visa hur årets kostnader fördelas på kommunerna
cli-about-compare = Jämför kommunernas andelar med en annan fördelningsnyckel, i ett alternativ eller med andra medlemmar
cli-about-scenarios = Jämför budgeten och dess alternativ rad för rad
cli-about-settle = Visa årets månadsförskott och utjämning
cli-about-benefits = Uppskatta kommunernas andelar av arbetslöshetsförmånerna om förmånsperioderna blir kortare
cli-about-show = Visa ett ställe i planen
cli-about-set = Ändra värdet i ett fält
cli-about-add = Lägg till en rad i en tabell
cli-about-attach = Lägg till en bild eller bilaga i planen
cli-about-remove = Ta bort en rad
cli-about-move = Flytta en rad till ett annat ställe i tabellen
cli-about-undo = Ångra de senaste ändringarna
cli-about-redo = Gör om ångrade ändringar
cli-about-history = Visa vem som har ändrat vad och när
cli-about-backup = Gör en kontrollerad säkerhetskopia
cli-about-verify = Kontrollera en plan eller en PDF, och om PDF-filen stämmer med sin plan
cli-about-freeze = Frys planen till en version som inte kan ändras
cli-about-schema = Visa schemat för planens JSON-form

## Hjälp: hur kommandona skrivs

cli-usage-new = laadin-cli new PLAN.laadin (--area NAMN | --members KOMMUNER) --first-year ÅR [--model MODELL] [--force]
cli-usage-example = laadin-cli example NAMN --out PLAN.laadin [--force]
cli-usage-import = laadin-cli import PLAN.laadin FIL
cli-usage-import-statistics = laadin-cli import-statistics PLAN.laadin FIL [--as NAMN=NYCKELTAL]
cli-usage-export = laadin-cli export PLAN.laadin --format pdf|docx|xlsx|csv|json|package --out FIL [--lang fi|sv|fi+sv|fi~sv] [--for KOMMUN] [--version NAMN] [--short] [--carry] [--dry-run] [--strict] [--force]
cli-usage-check = laadin-cli check PLAN.laadin
cli-usage-shares = laadin-cli shares PLAN.laadin --year ÅR
cli-usage-compare = laadin-cli compare PLAN.laadin --year ÅR [--pool NAMN] [--key NAMN …] [--scenario NAMN …] [--leaving KOMMUNER] [--joining KOMMUNER] [--follows TAL]
cli-usage-scenarios = laadin-cli scenarios PLAN.laadin --year ÅR
cli-usage-settle = laadin-cli settle PLAN.laadin --year ÅR
cli-usage-benefits = laadin-cli benefits PLAN.laadin --shorter TAL [--year ÅR]
cli-usage-show = laadin-cli show PLAN.laadin [STÄLLE]
cli-usage-set = laadin-cli set PLAN.laadin STÄLLE VÄRDE
cli-usage-add = laadin-cli add PLAN.laadin TABELL (FÄLT=VÄRDE … | --row JSON) [--at TAL]
cli-usage-attach = laadin-cli attach PLAN.laadin FIL --role informative|decorative|annex|emblem [--alternative-fi TEXT] [--alternative-sv TEXT] [--title-fi TEXT] [--title-sv TEXT] [--chapter ID]
cli-usage-remove = laadin-cli remove PLAN.laadin STÄLLE
cli-usage-move = laadin-cli move PLAN.laadin STÄLLE --at TAL
cli-usage-undo = laadin-cli undo PLAN.laadin [--steps TAL]
cli-usage-redo = laadin-cli redo PLAN.laadin [--steps TAL]
cli-usage-history = laadin-cli history PLAN.laadin [--most TAL | --step TAL]
cli-usage-backup = laadin-cli backup PLAN.laadin [--dir MAPP]
cli-usage-verify = laadin-cli verify FIL [--against PLAN.laadin]
cli-usage-freeze = laadin-cli freeze PLAN.laadin NAMN
# same
cli-usage-schema = laadin-cli schema

## Hjälp: platser för värden

cli-value-name = NAMN
cli-value-members = KOMMUNER
cli-value-plan = PLAN
cli-value-file = FIL
cli-value-folder = MAPP
cli-value-year = ÅR
cli-value-place = STÄLLE
cli-value-value = VÄRDE
cli-value-table = TABELL
cli-value-fields = FÄLT=VÄRDE
cli-value-number = TAL
cli-value-source = KÄLLA
cli-value-meaning = NAMN=NYCKELTAL
cli-value-period = TIDPUNKT
cli-value-municipality = KOMMUN
cli-value-text = TEXT
cli-value-identifier = ID

## Hjälp: uppgifter och val

cli-arg-help = Visa hjälpen
cli-arg-version = Visa programmets version
cli-arg-json = Ge resultatet i JSON-form
cli-arg-ui-lang = Programmets språk: fi eller sv (förval: omgivningens språk)
cli-arg-author = Upphovspersonens namn i historiken (förval: användarnamnet)
cli-arg-file = Planens fil
cli-arg-file-verify = En plan (.laadin) eller en PDF-fil
cli-arg-area = Sysselsättningsområdets namn eller kod
cli-arg-members = Kommunernas namn eller koder åtskilda med kommatecken; den första är ansvarig kommun
cli-arg-first-year = Året då planen börjar
cli-arg-model = Organiseringssätt (förval: enligt områdets uppgifter)
cli-arg-force = Ersätt en fil som redan finns
cli-arg-force-export = Ersätt en fil som inte är en tidigare export (en plan ersätts aldrig)
cli-arg-name-example = Exemplets namn: { $examples }
cli-arg-name-version = Versionens namn
cli-arg-out = Filen som det skrivs till
cli-arg-source = Planen i JSON-form, eller en PDF som innehåller planen
cli-arg-statistics = Tabellen som talen läses ur; formatet känns igen på innehållet
cli-arg-sheet = Bladets namn; annars det första
cli-arg-meanings = Vad ett namn i tabellen avser: nyckeltalets identifierare eller namn, vad det mäter (till exempel population) eller skip, om talen lämnas bort
cli-arg-period = Tidpunkten för tal vars tid tabellen inte anger: 2025, 2025-08 eller 2025-Q3
cli-arg-decimal = Decimaltecknet, om talen inte visar det
cli-arg-status = Tillförlitligheten för tal utan egen märkning
cli-arg-others = Ta även in tal för kommuner utanför området
cli-arg-dry-run-statistics = Berätta vad som tolkades och vad som skulle ändras, och skriv ingenting
cli-arg-take-understood = Ta in de tal som tolkades, även om allt inte kunde tolkas
cli-arg-format = Exportens format: pdf, docx, xlsx, csv, json eller package (allt som sänds till ministeriet)
cli-arg-lang = Språk: fi, sv, fi+sv (efter varandra) eller fi~sv (sida vid sida); förval: de språk som läsarna behöver
cli-arg-out-export = Filen; i formaten csv och package en mapp eller en fil som slutar på .zip
cli-arg-for = Gör ett utdrag för fullmäktige: medlemskommunens namn eller kod
cli-arg-frozen = Exportera exakt den här frysta versionen (förval: planen i dess nuvarande form)
cli-arg-short = Lämna bort de bilagetabeller som bara underbygger siffrorna
cli-arg-carry = Ta med planen i PDF-filen: den kan öppnas ur filen (import), och filen kan jämföras med den (verify)
cli-arg-dry-run = Berätta vad exporten saknar och skriv ingenting
cli-arg-strict = Om något saknas i exporten skrivs ingenting (returvärde 1)
cli-arg-year = Året
cli-arg-year-only = Endast detta år (förval: alla)
cli-arg-pool = Endast denna kostnadsgrupp: namn eller identifierare (förval: alla)
cli-arg-keys = Fördelningsnyckel att jämföra med: namn eller identifierare; flera kan anges
cli-arg-scenarios = Alternativ att jämföra med: namn eller identifierare; flera kan anges
cli-arg-leaving = Kommuner som lämnar området, åtskilda med kommatecken
cli-arg-joining = Kommuner som ansluter sig, åtskilda med kommatecken
cli-arg-follows = Hur många procent av kostnaderna som följer medlemmarna (förval: 0)
cli-arg-shorter = Hur många betalningsdagar kortare förmånsperioderna är
cli-arg-place = Ett ställe i planen: tabell/rad/fält, till exempel area/name[sv]
cli-arg-value = Det nya värdet; tal som 1 234,50 och datum som 31.10.2025; ett tomt värde tömmer fältet
cli-arg-table = Tabellen, till exempel offices
cli-arg-fields = Radens fält, till exempel name[fi]=Torneå
cli-arg-row = Raden i JSON-form
cli-arg-at = Plats i tabellen; den första är 0
cli-arg-steps = Hur många steg (förval: 1)
cli-arg-most = Hur många av de senaste stegen som visas (förval: 50)
cli-arg-step = Visa vad det här steget ändrade
cli-arg-dir = Mapp för säkerhetskopior (förval: programmets egen mapp)
cli-arg-against = Planen vars frysta versioner och nuläge PDF-filen jämförs med
cli-arg-picture = En bild (PNG eller JPEG) eller en PDF-bilaga
cli-arg-role = Användning: informative (en bild som berättar något), decorative (en prydnadsbild), annex (en bilaga) eller emblem (vapen eller logotyp på omslagen)
cli-arg-alternative-fi = Vad bilden visar, på finska
cli-arg-alternative-sv = Vad bilden visar, på svenska
cli-arg-title-fi = Rubriken i bilageförteckningen, på finska
cli-arg-title-sv = Rubriken i bilageförteckningen, på svenska
cli-arg-chapter = Identifieraren för kapitlet som bilden eller bilagan hör till

## Felaktig användning

cli-wrong-command = Kommandot { $given } finns inte.
cli-wrong-argument = Valet eller uppgiften { $given } finns inte här.
cli-wrong-suggestion = Menade du: { $suggestion }?
cli-wrong-no-value = Värdet saknas: { $argument }.
cli-wrong-choice = Värdet ”{ $value }” duger inte: { $argument }. Möjliga värden: { $choices }.
cli-wrong-value = Värdet ”{ $value }” duger inte: { $argument }.
cli-wrong-year = ”{ $value }” är inte ett år mellan 1900 och 2200.
cli-wrong-missing = En obligatorisk uppgift saknas: { $names }.
cli-wrong-no-command = Kommandot saknas.
cli-wrong-too-many = För många värden: { $value }.
cli-wrong-conflict = Dessa kan inte användas tillsammans: { $argument } och { $other }.
cli-wrong-twice = Angett två gånger: { $argument }.
cli-wrong-for-format = Valet { $option } passar inte formatet { $format }.
cli-wrong-text = Det skrivna kommandot kan inte läsas.
cli-see-help = Hjälp: { $program } --help
cli-add-no-value = ”{ $given }” har inte formen FÄLT=VÄRDE, till exempel name[fi]=Torneå.

## Resultat

cli-author-unknown = okänd
cli-stdout-failed = Resultatet kunde inte skrivas. Kontrollera om disken är full.
cli-stdout-failed-saved = Resultatet kunde inte visas, men ändringen är sparad.
cli-migrated = Planen { $path } uppdaterades till det här programmets form. Säkerhetskopia från före uppdateringen: { $backup }
cli-made = Sparat: { $path }
cli-exported = Exporterat: { $path }
cli-imported =
    { $count ->
        [one] Importerat { $count } rad: { $path }. Det tidigare innehållet har ersatts som steg { $step }; det fås tillbaka med kommandot undo.
       *[other] Importerat { $count } rader: { $path }. Det tidigare innehållet har ersatts som steg { $step }; det fås tillbaka med kommandot undo.
    }
cli-imported-new =
    { $count ->
        [one] Importerat { $count } rad till en ny plan: { $path }
       *[other] Importerat { $count } rader till en ny plan: { $path }
    }
cli-imported-same = Ingenting att ändra: planen { $path } har redan samma innehåll.
cli-import-versions =
    { $count ->
        [one] En fryst version lämnades bort, eftersom dess innehåll inte finns i den importerade filen: { $names }
       *[other] { $count } frysta versioner lämnades bort, eftersom deras innehåll inte finns i den importerade filen: { $names }
    }
cli-import-decisions =
    { $count ->
        [one] Ett beslut hänvisade till en version som inte finns i den här filen; hänvisningen togs bort.
       *[other] { $count } beslut hänvisade till en version som inte finns i den här filen; hänvisningarna togs bort.
    }
cli-import-attachments =
    { $count ->
        [one] Innehållet i en bilaga finns inte i den importerade filen; uppgifterna om den importerades: { $names }. Lägg till bilagan på nytt.
       *[other] Innehållet i { $count } bilagor finns inte i den importerade filen; uppgifterna om dem importerades: { $names }. Lägg till bilagorna på nytt.
    }
cli-saved = Sparat som steg { $step }: { $place }
# Radens namn och adress, sådana de var före borttagningen.
cli-removed = Raden har tagits bort som steg { $step }: { $place }
cli-unchanged = Ingenting att ändra: { $place }
cli-undone = Ångrat: { $what }
cli-redone = Gjort om: { $what }
cli-nothing-to-undo = Det finns ingenting att ångra.
cli-nothing-to-redo = Det finns ingenting att göra om.
cli-history-empty = Planen har inte ändrats ännu.
cli-history-undone = (ångrat)
cli-history-dropped = (ångrat, därefter har annat gjorts)
cli-history-kept = (bestående)
cli-backed-up =
    Säkerhetskopia: { $path }
    I mappen finns { $count ->
        [one] { $count } säkerhetskopia
       *[other] { $count } säkerhetskopior
    } av den här planen.
cli-verify-sound = { $path }: filens struktur är i ordning och varje värde kan läsas (rader: { $rows }). Frysta versioner ({ $versions }) och bilagor ({ $attachments }) motsvarar sina kontrollsummor.
cli-verify-sound-pdf = { $path }: PDF-filens struktur och tillgänglighetsmärkning är i ordning.
cli-verify-unsound = { $path } är inte i ordning:
cli-frozen = Version { $name } är fryst, kontrollsumma { $sha }
cli-shares-title = Kostnadsfördelning { $year }
cli-shares-total = Sammanlagt
cli-shares-nothing = Det finns inga kostnader att fördela för år { $year }.
cli-shares-gaps = Dessa kostnader kan ännu inte fördelas rätt:
# Kostnadsgruppen, orsaken och adressen som ska rättas.
# same
cli-shares-gap = - { $pool }. { $message } [{ $address }]
cli-compare-percent = Värdet { $given } är inte ett procenttal mellan 0 och 100. Ange ett tal som 50 eller 12,5.
# same
cli-compare-case = { $number }  { $case }
cli-compare-difference = Skillnad { $number }–1
cli-scenarios-net = Nettoutgifter
cli-scenarios-person-years = Årsverken
cli-settle-advances = Månadsförskott från januari till december och hela året:
cli-settle-settlement = Utjämning (andel av de faktiska kostnaderna, betalda förskott, skillnad):
cli-check-nothing = Ingenting att anmärka på.
cli-check-blocks =
    { $count ->
        [one] Hindrar att planen ges in: { $count } iakttagelse
       *[other] Hindrar att planen ges in: { $count } iakttagelser
    }
cli-check-warnings =
    { $count ->
        [one] Varning: { $count } iakttagelse
       *[other] Varningar: { $count } iakttagelser
    }
cli-check-hints =
    { $count ->
        [one] Tips: { $count } iakttagelse
       *[other] Tips: { $count } iakttagelser
    }
# same
cli-check-line = - { $place } [{ $address }]: { $message } [{ $basis }]

## Export

cli-stage-build = Dokumentet sätts samman
cli-stage-layout = Sidorna ombryts
cli-stage-paint = Sidorna ritas
cli-stage-tag = Strukturen märks
cli-stage-verify = Filen kontrolleras
cli-stage-office = Filen för kontorsprogram sätts samman
cli-stage-write = Filen sparas
cli-pages =
    { $count ->
        [one] Exporterat: { $path } ({ $count } sida)
       *[other] Exporterat: { $path } ({ $count } sidor)
    }
cli-exported-files =
    { $count ->
        [one] Exporterat: { $path } ({ $count } fil)
       *[other] Exporterat: { $path } ({ $count } filer)
    }
cli-export-dry = Ingenting skrevs (--dry-run).
cli-export-strict = Ingenting skrevs, eftersom exporten saknar det som nämns ovan (--strict).

## Import av statistik

cli-statistics-counts = Nya tal { $new }, ersatta { $replaced }, oförändrade { $same }, otolkade { $missed }.
cli-statistics-label = { $label }: läses till nyckeltalet { $name }
# same
cli-statistics-change = { $cell } { $subject }, { $indicator }, { $period }: { $old } → { $new }
# same
cli-statistics-problem = { $cells }: { $message }
cli-statistics-taken = Talen har förts in i planen som en enda ändring, som kan ångras.
cli-statistics-same = Planen har redan dessa tal. Ingenting ändrades.
cli-statistics-dry = Ingenting skrevs (--dry-run).
cli-statistics-blocked = Allt kunde inte tolkas, så ingenting skrevs. Rätta tabellen, ange de uppgifter som saknas med val (--help) eller ta in de tal som tolkades (--take-understood).
cli-more =
    { $count ->
        [one] … och { $count } till (alla: --json)
       *[other] … och { $count } till (alla: --json)
    }
cli-missing-glyph = Tecknet { $character } finns inte i teckensnittet; det ersätts av ett annat tecken: { $context }
