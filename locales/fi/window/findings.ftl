### Havainnot: mitä laki, laskenta ja hyvä käytäntö sanovat suunnitelmasta.

findings-title = Havainnot
findings-lead = Ohjelma lukee lain kanssasi. Jokainen havainto kertoo, mitä tehdä, missä ja mihin se perustuu.
findings-severity = Vakavuus
findings-section = Luku
findings-no-section = Ei missään luvussa
findings-language = Kieli
findings-about-fi = Koskee suomea
findings-about-sv = Koskee ruotsia
findings-all = Kaikki
findings-words = Sisältää sanat
findings-shown = Näytetään { $shown } havaintoa, kaikkiaan { $all }.
findings-none = Ei huomautettavaa.
findings-none-match = Mikään havainto ei vastaa rajausta.
findings-more =
    { $count ->
        [one] Näytä lisää, { $count } jäljellä
       *[other] Näytä lisää, { $count } jäljellä
    }
findings-basis = Perusta: { $basis }
findings-go = Siirry kohtaan
findings-go-to = Siirry kohtaan: { $place }
