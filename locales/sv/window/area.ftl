### Området och medlemskommunerna.

area-title = Område och medlemskommuner
area-lead = Uppgifterna syns på omslaget, i tabellerna och i utdragen för fullmäktige. Planens språk och kostnadsfördelningen bestäms av medlemskommunerna.
area-names = Namn
area-name = Sysselsättningsområdets namn
area-plan-title = Planens namn
area-plan-title-hint = Fyll i bara om namnet är ett annat än det vanliga.
area-organisation = Organisering
area-not-chosen = Inget val
area-body-hint = Organets namn så som det står i avtalet.
area-facts = Planen
area-year-hint = Till exempel 2027. Budgeten omfattar detta år och åtminstone de två följande.
area-date-hint = I formen 31.10.2026
area-deadline-hint = Dagen då planen senast ska ges in till ministeriet, i formen 31.10.2026
area-contact = Kontaktperson
area-contact-name = Namn och befattning
area-conditions = Förutsättningar enligt lagen
area-connected-hint = Hur området är geografiskt sammanhängande och i arbetsmarknads- och pendlingshänseende funktionellt (12{ "\u00A0" }§ 1{ "\u00A0" }mom.).
area-exemption-hint = Fyll i bara om området har ett beslut om undantag (383/2023, 4{ "\u00A0" }§).
area-members = Medlemskommuner: { $count }
area-no-members = Planen har inga medlemskommuner ännu. Lägg till den första genom att skriva dess namn på finska eller svenska.
area-add-member = Lägg till medlemskommun
area-remove-member = Ta bort medlemskommun
area-seats =
    { $count ->
        [one] { $count } plats
       *[other] { $count } platser
    }
area-is-responsible = ansvarig kommun
area-served-hint = Behövs särskilt när kommunen inte har något eget verksamhetsställe.
area-joining-title = Ny medlemskommun
area-joining-hint = Skriv början av namnet på finska eller svenska.
area-leaving-title = Ska { $municipality } tas bort från medlemskommunerna?
area-preview-wait = Räknar ut vad ändringen leder till…
area-preview-languages = Planens språk efter ändringen
area-preview-labour-force = Arbetskraft efter ändringen (12{ "\u00A0" }§: minst 20{ "\u00A0" }000)
area-preview-unknown = inte känd: statistik saknas
area-preview-no-shares = Kommunernas andelar kan inte räknas ut ännu.
area-preview-shares = Kommunernas andelar av kostnaderna år { $year }
area-preview-before = Före
area-preview-after = Efter
area-preview-new = Nya iakttagelser: { $count }
area-preview-gone = Iakttagelser som försvinner: { $count }
area-preview-affected = Rader där kommunen nämns: { $count }
area-preview-stays = Raderna finns kvar i planen. Gå igenom dem efter ändringen.
area-appearance = Utseende
area-usual-colour = Återställ den vanliga blå färgen
area-colour-hint = Rubrikernas och staplarnas färg i dokumenten.
area-add-emblem = Lägg till vapen eller logotyp
area-add-picture = Lägg till bild
area-add-annex = Lägg till bilaga
area-no-attachments = Planen har inga bilder eller bilagor. Ett vapen eller en logotyp kommer på omslaget.
area-alternative-hint = Berätta vad bilden föreställer. Skärmläsaren läser texten i stället för bilden.
