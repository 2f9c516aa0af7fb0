### Oikeanpuoleinen paneeli: ohje, havainnot, kommentit, sanasto.

panel-label = Apupaneeli
panel-open = Avaa apupaneeli
panel-close = Sulje apupaneeli
panel-guidance = Ohje
panel-findings = Havainnot
panel-comments = Kommentit
panel-glossary = Sanasto
panel-no-findings = Tästä ei ole huomautettavaa.
panel-no-comments = Kommentteja ei ole.
panel-new-comment = Uusi kommentti
panel-comment-about = Kohde: { $place }
panel-send = Lähetä
panel-answer = Vastaa
panel-your-answer = Vastauksesi
panel-settle = Merkitse ratkaistuksi
panel-reopen = Avaa uudelleen
panel-is-settled = Ratkaistu
# same
panel-author = { $author }, { $day }
panel-task = Tehtävä: { $who }
panel-task-due = Tehtävä: { $who }, viimeistään { $day }
panel-due = Viimeistään { $day }
panel-late = Määräpäivä on mennyt.
panel-give-task = Anna tehtäväksi
panel-edit-task = Tehtävän tiedot
panel-to-me = Minulle ({ $author })
# Mitkä kommentit luettelossa näkyvät.
panel-show = Näytettävät kommentit
panel-show-all = Kaikki
panel-show-open = Ratkaisemattomat
panel-show-mine = Minulle annetut
panel-show-late = Myöhässä olevat
panel-none-such = Tällaisia kommentteja ei ole.
panel-term-search = Hae termiä suomeksi tai ruotsiksi
panel-terms-found =
    { $count ->
        [one] { $count } termi
       *[other] { $count } termiä
    }
panel-term-copied = Kopioitu: { $term }
panel-no-terms = Sanastossa ei ole tällaista termiä.
panel-insert = Kirjoita kohdistimen kohtaan: { $term }
panel-term-nowhere = Vie kohdistin ensin kenttään tai tekstiin.
panel-copy = Kopioi: { $term }
