### Beslut, frysta versioner och beslutsförslag.

decisions-title = Beslut och versioner
decisions-lead = Vem beslutar, när och om vilken version. En fryst version visar efteråt vad fullmäktige godkände.
decisions-notices = Att observera
decisions-clock = Planen ges in till ministeriet inom två veckor från det att avtalet eller grundavtalet har godkänts eller kommunen har beslutat att ordna servicen självständigt (15{ "\u00A0" }§ 1, 2 och 4{ "\u00A0" }mom.).
decisions-log = Medlemskommunernas beslut
decisions-no-members = Lägg först till medlemskommunerna.
decisions-none = inga beslut
decisions-add = Lägg till beslut
decisions-add-for = Lägg till beslut: { $municipality }
decisions-council = fullmäktige
# same
decisions-result-on = { $result } { $date }
# same
decisions-row = { $body }, { $when }
# same
decisions-row-of = { $municipality }, { $body }
decisions-no-body = Organ saknas
decisions-no-date = inget datum
decisions-date-hint = Mötesdagen, i formen 31.10.2026
decisions-no-version = Inget val
decisions-no-versions = Ingen version har frysts. Frys en version innan den sänds till fullmäktige.
decisions-approved-by = Godkänd
decisions-approvals = { $count } beslut
decisions-freeze = Frys en version
decisions-freeze-title = Ska planen frysas så som den är nu?
decisions-freeze-what = En fryst version är en oföränderlig kopia av planen. Av den görs dokumenten som fullmäktige beslutar om. Arbetet med planen kan fortsätta.
decisions-freeze-name = Versionens namn
decisions-freeze-name-hint = Till exempel Till fullmäktige 15.9.2026
decisions-freeze-forever = Frysningen kan inte ångras och versionen kan inte tas bort.
decisions-add-point = Lägg till punkt
decisions-points-hint = Punkterna kommer i beslutsförslaget i kommunens utdrag i stället för de vanliga punkterna.
decisions-no-points = Det finns inga egna punkter: utdragen har det vanliga beslutsförslaget.
decisions-point = Punkt { $number }
decisions-point-text = Fortsätt meningen: Valtuusto päättää… / Fullmäktige beslutar att…
decisions-point-for = För fullmäktige i vilken kommun
decisions-all-councils = För alla
