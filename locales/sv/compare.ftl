# Jämförelser: fördelningsnycklar, medlemmar, alternativ, utjämning och förmånsperioder.

compare-case-plan = Enligt planen
compare-case-scenario = Alternativet ”{ $name }”
compare-case-key = Fördelningsnyckeln ”{ $name }”
compare-case-leaving = Utan: { $municipalities }
compare-case-joining = Med: { $municipalities }
compare-case-follows = { $percent } av kostnaderna följer medlemmarna

compare-what-all = Jämförelsen gäller hur kostnaderna för år { $year } fördelas mellan kommunerna. Enligt planen fördelas { $total }.
compare-what-pool = Jämförelsen gäller hur kostnaderna ”{ $pool }” fördelas mellan kommunerna år { $year }. Enligt planen fördelas { $total }.
compare-key = Fördelningsnyckeln ”{ $key }”: { $criteria }.
compare-key-direct = Fördelningsnyckeln ”{ $key }”: varje kommun betalar sina egna kostnader.
compare-criterion = { $criterion } { $weight } (statistik { $statistic }, tidpunkt { $reference })
compare-total-changes = { $case }: beloppet som fördelas är { $total }, förändring { $difference }.
compare-follows = { $case }: denna del av kostnaderna ökar eller minskar i samma förhållande som summan av nyckelns statistik förändras när medlemmarna byts ut. Resten förblir oförändrad.
compare-rises = { $case }: andelen ökar mest för { $municipality }, { $rise }.
compare-falls = { $case }: andelen minskar mest för { $municipality }, { $fall }.
compare-same = { $case }: ingen kommuns andel förändras.
compare-missing = { $case }: fördelningen kan inte beräknas. { $gap }
compare-method = Beloppen har fördelats på centen enligt metoden med största rest, så andelarna är sammanlagt exakt det belopp som fördelas.

sensitivity-how = Talet visar hur många euro kommunens andel förändras när kriteriets vikt är en procentenhet större och de andra vikterna minskar i samma förhållande.
sensitivity-none = Vikterna kan inte flyttas, eftersom nyckeln har högst ett kriterium eller fördelningen inte kan beräknas.

scenarios-how = Alternativets rad står bredvid planens rad när en jämförelserad har valts för den. Skillnaden är beräknad mot planens egen rad.
scenarios-total = { $scenario }: nettoutgifter { $net }.
scenarios-total-difference = { $scenario }: nettoutgifter { $net }, skillnad mot planen { $difference }.
scenarios-missing = { $scenario }: nettoutgifterna kan inte beräknas. { $gap }
scenarios-lines-missing =
    { $count ->
        [one] { $scenario }: en rad saknar årets siffra och ingår inte i summorna.
       *[other] { $scenario }: { $count } rader saknar årets siffra och ingår inte i summorna.
    }

advances-how = Förskotten har fördelats på månaderna så att varje kommuns månadsförskott sammanlagt är dess andel för året och månadernas summor är så jämna som möjligt.
settlement-how = Vid utjämningen dras kommunens betalda förskott av från dess andel av de faktiska kostnaderna. En positiv skillnad betalar kommunen, en negativ återbetalas till den.

shorter-how =
    { $count ->
        [one] Uppskattning: i varje förmånsperiod betalas förmånen för en dag mindre.
       *[other] Uppskattning: i varje förmånsperiod betalas förmånen för { $count } dagar mindre.
    } Förmånerna antas vara jämnt fördelade på dagarna i varje dagklass. Den sista klassen har ingen övre gräns, så inget flyttas från den till ett lägre steg: den verkliga besparingen kan vara större.
benefits-own-cost = Andelen av arbetslöshetsförmånerna är hemkommunens egen utgift. Folkpensionsanstalten tar ut den av kommunen månadsvis, och den ingår inte i sysselsättningsområdets kostnader.
benefits-exclusions = Kommunen finansierar inte inkomstrelaterad dagpenning under permittering, väderhinder eller tilläggsdagar (555/1998, 4 § 4 mom.) och inte heller barnförhöjningen eller förhöjningsdelen. Förmånerna till personer som integreras betalas av staten de första åren efter att personen fick en hemkommun i Finland.

explain-total = Kostnaderna ”{ $pool }” är { $total } år { $year }.
explain-criterion-even = { $criterion } ({ $weight }): { $amount } fördelas mellan kommunerna utan att någon cent blir över.
explain-criterion =
    { $count ->
        [one] { $criterion } ({ $weight }): av { $amount } blir en cent över vid avrundningen. Den får den kommun vars exakta andel hade den största återstående delen av en cent: { $receivers }.
       *[other] { $criterion } ({ $weight }): av { $amount } blir { $count } cent över vid avrundningen. De kommuner vars exakta andel hade den största återstående delen av en cent får en cent var: { $receivers }.
    }
explain-receiver = { $municipality } ({ $remainder } cent)
