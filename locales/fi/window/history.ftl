### Historia: mitä on tehty, kuka ja milloin.

history-title = Historia
history-lead = Jokainen muutos on tallessa. Voit katsoa, mitä muuttui, ja palata mihin tahansa vaiheeseen.
history-none = Suunnitelmaa ei ole vielä muutettu.
# same
history-day = { $day }, { $author }
history-older = Näytä vanhempia
history-go = Siirry kohtaan
history-back = Palaa tähän vaiheeseen
history-back-title = Palataanko vaiheeseen { $day } { $time }?
history-back-do =
    { $count ->
        [one] Kumoa { $count } muutos
       *[other] Kumoa { $count } muutosta
    }
history-back-explained =
    { $count ->
        [one] Tämän jälkeen tehty muutos kumotaan. Sen voi tehdä uudelleen siihen asti, kun suunnitelmaa seuraavan kerran muutetaan.
       *[other] Tämän jälkeen tehdyt { $count } muutosta kumotaan. Ne voi tehdä uudelleen siihen asti, kun suunnitelmaa seuraavan kerran muutetaan.
    }
history-wait = Haetaan muutoksia…
history-where = Missä
history-before = Ennen
history-after = Jälkeen
history-empty = tyhjä
history-added = Lisättiin
history-removed = Poistettiin
history-moved = Siirrettiin
