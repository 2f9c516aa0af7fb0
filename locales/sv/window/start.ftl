### Startskärmen: senast öppnade, ny plan, exempel, öppning av filer.

start-title = Plan för ordnande av arbetskraftsservice
start-what = Med programmet Laadin bereder sysselsättningsområdet planen enligt 15{ "\u00A0" }§ 4{ "\u00A0" }mom. i lagen 380/2023 på finska och svenska. Hela planen finns i en fil på din egen dator och sparas medan du skriver.
start-new = Ny plan
start-open = Öppna…
start-guide = Bruksanvisning
start-back = Tillbaka
start-cancel = Avbryt
start-opening = Öppnar…
start-version = Laadin { $version }. Ändringarna antecknas under namnet { $author }.

# Senast öppnade planer.
start-recent = Senast öppnade
start-recent-gone = Filen finns inte längre på den här platsen.
start-recent-forget = Ta bort från listan: { $name }
start-recent-forget-short = Ta bort från listan

# Exempel.
start-examples = Exempel
start-examples-what = Fem planer som har gjorts upp efter verkliga dokument. Ett exempel öppnas som din egen kopia, som du fritt kan ändra.
start-example-espoo-kauniainen = Esbo–Grankulla
start-example-espoo-kauniainen-what = Två kommuner och en kostnadsfördelning enligt två kriterier.
start-example-meri-lappi = Havslappland
start-example-meri-lappi-what = Sex kommuner med egna kostnadsställen och en omfattande statistikdel.
start-example-pirkanmaa = Birkaland
start-example-pirkanmaa-what = Ett försöksområde med tio kommuner och flest tabeller av exemplen.
start-example-pohjanmaa = Österbotten
start-example-pohjanmaa-what = Ett tvåspråkigt område med åtta kommuner, där sex personalalternativ jämförs.
start-example-porvoo = Borgå
start-example-porvoo-what = Sju kommuner, kostnadsfördelning enligt tre viktade kriterier och en egen kapitelindelning.

# Frågor innan en fil öppnas.
start-ask-import = Ska filen { $name } bli en ny plan?
start-ask-import-what = Planen i filen läggs i en ny .laadin-fil i mappen { $folder }. Den ursprungliga filen ändras inte.
start-ask-import-yes = Skapa planen
start-ask-read-only = Ska { $name } öppnas endast för läsning?
start-ask-read-only-what = Du ser det som senast har sparats men kan inte ändra något.
start-ask-read-only-yes = Öppna för läsning

# Ny plan.
start-new-title = Ny plan
start-new-lead = Allt på den här sidan kan ändras senare.
start-new-source = Vad ska planen utgå från?
start-new-source-area = Ett sysselsättningsområde
start-new-source-members = Kommuner som du väljer
start-new-area = Sysselsättningsområde
start-new-area-hint = Skriv namnet eller en del av det på finska eller svenska.
start-new-area-members =
    { $count ->
        [one] Medlemskommun: { $names }.
       *[other] { $count } medlemskommuner: { $names }.
    }
start-new-no-area = Det finns inget område med det namnet.
start-new-clear = Töm
start-new-options =
    { $count ->
        [one] Ett alternativ
       *[other] { $count } alternativ
    }
start-new-members = Medlemskommuner
start-new-members-hint = Skriv kommunens namn eller en del av det på finska eller svenska. Den första är ansvarig kommun, om området har en sådan.
start-new-members-clear = Ta bort alla
start-new-members-chosen =
    { $count ->
        [one] En kommun vald
       *[other] { $count } kommuner valda
    }
start-new-member-remove = Ta bort
start-new-member-removed = { $name } har tagits bort
start-new-no-municipality = Det finns ingen kommun med det namnet.
start-new-responsible = Ansvarig kommun
start-new-year = Första året
start-new-names = Områdets namn
start-new-names-hint = Namnet syns på planens omslag. Förslaget kommer från området eller den första kommunen.
start-new-name-fi = Namn på finska
start-new-name-sv = Namn på svenska
start-new-file = Fil
start-new-file-later = En plats för filen föreslås när området har ett namn.
start-new-file-change = Byt…
start-new-exists = På den platsen finns redan en fil med samma namn. Byt filens namn eller plats.
start-new-make = Skapa planen
start-new-problems =
    { $count ->
        [one] En uppgift saknas eller är fel
       *[other] { $count } uppgifter saknas eller är fel
    }
start-wrong-area = Välj ett sysselsättningsområde i listan.
start-wrong-members = Välj minst en kommun.
start-wrong-one-member = Modellen ”en kommun ensam” passar bara när det finns en enda medlemskommun. Välj en annan modell.
start-wrong-year = Skriv årtalet med fyra siffror, till exempel 2027.
start-wrong-name = Skriv områdets namn på minst ett språk.
