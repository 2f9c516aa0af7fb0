### Jämförelser och kalkyler: fördelningsnycklar, alternativ, utjämning, förmåner.

sharing-widen = Öppna i hela fönstret
sharing-narrow = Tillbaka till kapitlet
# Tips på kolumnrubriken: ett tryck ordnar raderna.
sharing-sort = Ordna raderna enligt den här kolumnen
sharing-missing = saknas
sharing-gaps = Vad som saknas i siffrorna
# Alternativet vars siffra saknas.
sharing-gap-of = { $name }: { $gap }
sharing-fill-in = Gå och komplettera
sharing-no-change = ingen förändring
# För skärmläsaren efter skillnaden.
sharing-more = mer
sharing-less = mindre
sharing-explanation = Förklaring
sharing-copy-fi = Kopiera till en promemoria på finska
sharing-copy-sv = Kopiera till en promemoria på svenska
sharing-copied-fi = Den finska förklaringen och tabellen finns i urklipp.
sharing-copied-sv = Den svenska förklaringen och tabellen finns i urklipp.
sharing-not-copied = Kopieringen lyckades inte. Försök igen.

## Nyckelns vikter

sharing-key-title = Fördelningsnyckel: { $name }
sharing-weights = Vikter
# Namnet på skjutreglaget; bredvid står samma värde i siffror.
sharing-slider = Reglage för vikten: { $criterion }
sharing-per-cent = { $number }{ "\u00A0" }procent
sharing-left = { $left }{ "\u00A0" }% är ännu inte fördelat.
sharing-too-much = Vikterna överskrider 100{ "\u00A0" }% med { $left } procentenheter.
sharing-make-whole = Anpassa till 100 procent i samma proportion
sharing-live = Vad kommunerna betalar
sharing-live-in = Vad kommunerna betalar år { $year }
sharing-needs-pool = Beloppen visas här när planen har en kostnadsgrupp och ett första planeringsår.
sharing-amount = Andel
sharing-per-resident = Euro/invånare
sharing-against-own = Skillnad mot gruppens egen fördelningsnyckel
# Kolumnens namn: vikterna som redigeringen började med, till exempel 45 / 45 / 10.
sharing-since-start = Förändring från vikterna { $weights }
sharing-how-divided = Så fördelades beloppen och de sista centen
sharing-restart = Jämför härifrån

## Jämförelse

sharing-comparison = Kommunernas andelar i olika fall
sharing-comparison-in = Jämförelse av kommunernas andelar år { $year }
sharing-costs = Kostnader som jämförs
sharing-all-pools = Alla kostnader
sharing-compare-keys = Fördelningsnycklar att jämföra med
sharing-compare-scenarios = Alternativ att jämföra med
sharing-add-change = Pröva en ändring av medlemmarna
sharing-change = Medlemsändring { $number }
sharing-drop-change = Ta bort medlemsändringen
sharing-leaving = Kommuner som lämnar
sharing-joining = Kommuner som ansluter sig
sharing-add-joining = Lägg till en kommun som ansluter sig
sharing-add-joining-hint = Skriv början av namnet.
sharing-follows = Kostnader som följer medlemmarna, %
sharing-follows-hint = 0: kostnaderna är oförändrade. 100: kostnaderna förändras i samma proportion som nyckelns statistik.
sharing-follows-wrong = Ange ett tal mellan 0 och 100.
sharing-own-keys = Gruppernas egna fördelningsnycklar
sharing-nothing-compared = Välj en fördelningsnyckel eller ett alternativ eller pröva en ändring av medlemmarna, så ser du skillnaderna per kommun.
sharing-difference = Skillnad mot planen
# Kolumn i promemorians tabell: vad kommunen betalar i ett av fallen.
sharing-memo-amount = { $name }, andel
sharing-memo-difference = { $name }, skillnad mot planen
sharing-chart = Andelar per kommun
sharing-chart-about = Stapeldiagram över kommunernas andelar. Samma siffror finns i tabellen ovanför diagrammet.
sharing-sensitivity = Vad en procentenhet flyttar
sharing-sensitivity-needs-pool = Välj en kostnadsgrupp att jämföra, så ser du vad en ändring av vikten flyttar mellan kommunerna.

## Planens alternativ

sharing-copy-plan = Gör ett alternativ av planen
sharing-copy-plan-do = Gör alternativet
sharing-copy-plan-about = Alternativet får en kopia av planens budgetrader och årsverken. Ändra sedan alternativets rader: jämförelsen visar skillnaderna rad för rad.
sharing-name-fi = Namn på finska
sharing-name-sv = Namn på svenska
sharing-scenarios-in = Planen och alternativen sida vid sida år { $year }
sharing-line = Rad
sharing-income-line = { $line } (inkomst)
sharing-no-group = Övriga rader

## Förskott och utjämning

sharing-settlement-in = Förskott och utjämning år { $year }
sharing-advances = Månatliga förskott år { $year }
sharing-balances = Utjämning vid årets slut
sharing-actual = Andel av de faktiska kostnaderna
sharing-paid = Betalda förskott
sharing-balance = Skillnad
sharing-balance-words = Åtgärd
sharing-balance-even = Inget att utjämna
sharing-balance-pays = Kommunen betalar mellanskillnaden
sharing-balance-gets = Återbetalas till kommunen
sharing-month-1 = Januari
sharing-month-2 = Februari
sharing-month-3 = Mars
sharing-month-4 = April
sharing-month-5 = Maj
sharing-month-6 = Juni
sharing-month-7 = Juli
sharing-month-8 = Augusti
sharing-month-9 = September
sharing-month-10 = Oktober
sharing-month-11 = November
sharing-month-12 = December

## Arbetslöshetsförmåner

sharing-days = Hur många dagar kortare förmånsperioderna är
sharing-days-wrong = Ange ett heltal mellan 0 och { $most }.
sharing-all-years = Alla år
sharing-all-benefits = Alla förmåner
sharing-saved =
    { $days ->
        [one] Kommunens besparing när förmånsperioderna är en dag kortare
       *[other] Kommunens besparing när förmånsperioderna är { $days } dagar kortare
    }
sharing-saved-rows =
    { $days ->
        [one] Besparing per förmån när förmånsperioderna är en dag kortare
       *[other] Besparing per förmån när förmånsperioderna är { $days } dagar kortare
    }
sharing-now = Nu
sharing-then = Med kortare perioder
sharing-saving = Förändring
