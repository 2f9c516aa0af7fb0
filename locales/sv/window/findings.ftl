### Iakttagelser: vad lagen, kalkylerna och god praxis säger om planen.

findings-title = Iakttagelser
findings-lead = Programmet jämför planen med lagen och räknar igenom siffrorna. Varje iakttagelse säger vad du kan göra, var och på vilken grund.
findings-severity = Allvarlighetsgrad
findings-section = Kapitel
findings-no-section = Inte i något kapitel
findings-language = Språk
findings-about-fi = Finsk text
findings-about-sv = Svensk text
findings-all = Alla
findings-words = Innehåller orden
findings-shown = Iakttagelser som visas: { $shown }, sammanlagt { $all }.
findings-none = Ingenting att anmärka.
findings-none-match = Ingen iakttagelse motsvarar urvalet.
findings-more = Visa fler, { $count } kvar
findings-basis = Grund: { $basis }
findings-go = Gå till stället
findings-go-to = Gå till stället: { $place }
