### Export: vad, till vem, vart, vad som saknas och vad som sparades.

# Stegens rubriker.
export-title-choosing = Exportera planen
export-title-working = Förbereder
export-title-occupied = Ska filen ersättas?
export-title-ready = Kontrollera innan du sparar
export-title-done = Sparat

# Vad som exporteras.
export-what = Vad ska exporteras?
export-what-plan = Planen som PDF-fil
export-what-plan-hint = Ett tillgängligt dokument för beslutsfattare och läsare.
export-what-extract = Utdrag för fullmäktige som PDF-fil
export-what-extract-hint = En kommuns belopp, verksamhetsställen och beslutsförslag.
export-what-package = Paket till ministeriet
export-what-package-hint = Dokumenten, bilagorna, följebrevet och kontrollsummorna i en zip-fil.
export-what-word = Word-dokument
export-what-word-hint = För dem som kommenterar i ordbehandling.
export-what-excel = Excel-arbetsbok
export-what-excel-hint = Tabellerna, summorna som formler.
export-what-csv = CSV-tabeller
export-what-csv-hint = Tabellerna som text i en zip-fil.
export-what-json = JSON-fil
export-what-json-hint = Hela planen för ett annat program.

# Till vem och i vilken form.
export-whom = Till vem
export-whom-all = Till alla: hela planen
export-whom-council = Utdrag för fullmäktige: { $municipality }
export-languages = Språk
export-form-needed = Läsarnas språk
export-form-fi = På finska
export-form-sv = På svenska
export-form-in-sequence = Båda efter varandra
export-form-in-parallel = Båda sida vid sida
export-version = Version
export-version-now = Planen så som den är nu
export-version-frozen = Fryst: { $name }
export-version-hint = Inga versioner har frysts ännu, så exporten märks som utkast.
export-short = Kort dokument
export-short-hint = Utan bilagornas långa tabeller.
export-carry = Ta med planen inne i PDF-filen
export-carry-hint = Planen kan öppnas på nytt ur PDF-filen och det går att kontrollera vilken version den är.

# Vart.
export-where = Var ska exporten sparas?
export-where-change = Byt…

# Knappar.
export-check = Kontrollera och fortsätt
export-write = Spara
export-write-anyway = Spara trots bristerna
export-replace = Ersätt filen
export-back = Tillbaka
export-stop = Avbryt arbetet
export-cancel = Avbryt
export-close = Stäng
export-reveal = Visa i mappen

# Arbetets skeden.
export-stage-build = Dokumentet sätts samman
export-stage-layout = Sidorna ombryts
export-stage-paint = Sidorna ritas
export-stage-tag = Strukturen märks
export-stage-verify = Filen kontrolleras
export-stage-office = Filen för kontorsprogram sätts samman
export-stage-write = Filen sparas
export-begun = Påbörjade arbetsskeden: { $count }

# Vad som skulle saknas i exporten.
export-occupied-what = Filen { $path } finns redan och är inte en tidigare export från det här programmet. Om du ersätter den försvinner dess nuvarande innehåll.
export-ready =
    { $files ->
        [one] En fil
       *[other] { $files } filer
    }{ $pages ->
        [0] .
        [one] , en sida.
       *[other] , { $pages } sidor.
    }
export-complete = Ingenting saknas.
export-incomplete = Exporten har brister
export-glyph = Tecknet { $character } finns inte i teckensnittet: ”{ $context }”.
export-places =
    { $count ->
        [one] Ett bristfälligt ställe
       *[other] { $count } bristfälliga ställen
    }
export-places-more =
    { $count ->
        [one] Dessutom ett ställe som räknas upp i dokumentets bilaga.
       *[other] Dessutom { $count } ställen som räknas upp i dokumentets bilaga.
    }
export-known = Bra att veta

# Vad som sparades.
export-file = Fil
export-pages = Sidor
export-size = Storlek
export-size-kb = { $amount } kB
export-size-mb = { $amount } MB
export-sha = Kontrollsumma (SHA-256):
export-of-version = Fryst version { $name }, dess kontrollsumma är { $sha }.
export-verify = Så kontrollerar mottagaren filen
export-verify-sha = Samma kontrollsumma betyder att filen är exakt den som sparades här. Anteckna kontrollsumman till exempel i ärendehanteringen.
export-verify-cli = En PDF-fil som innehåller planen kan också kontrolleras med kommandot nedan. Skriv filens namn efter kommandot. Då framgår vilken version filen är och om texten är oförändrad.
