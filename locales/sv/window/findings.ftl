### Iakttagelser: vad lagen, kalkylerna och god praxis säger om planen.

findings-title = Iakttagelser
findings-lead = Programmet läser lagen tillsammans med dig. Varje iakttagelse säger vad som ska göras, var och på vilken grund.
findings-severity = Allvarlighet
findings-section = Kapitel
findings-no-section = Inte i något kapitel
findings-language = Språk
findings-about-fi = Gäller finskan
findings-about-sv = Gäller svenskan
findings-all = Alla
findings-words = Innehåller orden
findings-shown = Visar { $shown } iakttagelser av sammanlagt { $all }.
findings-none = Ingenting att anmärka.
findings-none-match = Ingen iakttagelse motsvarar urvalet.
findings-more =
    { $count ->
        [one] Visa fler, { $count } kvar
       *[other] Visa fler, { $count } kvar
    }
findings-basis = Grund: { $basis }
findings-go = Gå till stället
findings-go-to = Gå till stället: { $place }
