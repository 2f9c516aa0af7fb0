### Översikt: vad som fattas, hur långt man har kommit, vad som väntar.

overview-title = { $area }: planens läge
overview-title-nameless = Planens läge
overview-figures = Områdets nyckeltal
overview-figure-unknown = uppgift saknas ännu
overview-missing = Att göra härnäst
overview-missing-count =
    { $count ->
        [one] { $count } sak hindrar att planen ges in
       *[other] { $count } saker hindrar att planen ges in
    }
overview-nothing-missing = Ingenting hindrar att planen ges in.
overview-all-findings = Alla iakttagelser ({ $count })
overview-show-all = Visa alla { $count }
overview-show-fewer = Visa bara de första
overview-whole-plan = Hela planen
overview-dates = Närmaste datum
overview-no-dates = Inga kommande datum har antecknats. Tidsfristen skrivs in bland områdets uppgifter, övriga datum i tidtabellen.
overview-sections = Lagens sex punkter
overview-column-section = Punkt
overview-column-fi = Finska
overview-column-sv = Svenska
overview-column-tables = Tabeller
overview-column-findings = Iakttagelser
# same
overview-item = { $number }. { $title }
overview-written = Av { $all } texter är { $of } skrivna
# same
overview-fraction = { $of }/{ $all }
overview-no-text = ingen text ännu
overview-no-chapter = inget kapitel
overview-not-required = krävs inte
overview-filled = Av { $all } tabeller är { $of } ifyllda
overview-empty-tables = Tomma: { $tables }
overview-no-tables = inga tabeller
overview-no-findings = i ordning
overview-blocking =
    { $count ->
        [one] { $count } hinder
       *[other] { $count } hinder
    }
overview-warnings =
    { $count ->
        [one] { $count } varning
       *[other] { $count } varningar
    }
overview-charts = Diagram
