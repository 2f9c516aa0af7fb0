### Historik: vad som har gjorts, av vem och när.

history-title = Historik
history-lead = Varje ändring är sparad. Du kan se vad som ändrades och gå tillbaka till vilket läge som helst.
history-none = Planen har inte ändrats ännu.
# same
history-day = { $day }, { $author }
history-older = Visa äldre
history-go = Gå till stället
history-back = Gå tillbaka hit
history-back-title = Gå tillbaka till läget { $day } { $time }?
history-back-do =
    { $count ->
        [one] Ångra { $count } ändring
       *[other] Ångra { $count } ändringar
    }
history-back-explained =
    { $count ->
        [one] Ändringen som gjorts efter detta ångras. Den kan göras om ända tills planen ändras nästa gång.
       *[other] De { $count } ändringar som gjorts efter detta ångras. De kan göras om ända tills planen ändras nästa gång.
    }
history-wait = Hämtar ändringarna…
history-where = Var
history-before = Före
history-after = Efter
history-empty = tomt
history-added = Lades till
history-removed = Togs bort
history-moved = Flyttades
