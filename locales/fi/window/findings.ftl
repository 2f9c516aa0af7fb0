### Havainnot: mitä laki, laskenta ja hyvä käytäntö sanovat suunnitelmasta.

findings-title = Havainnot
findings-lead = Ohjelma vertaa suunnitelmaa lakiin ja laskee luvut läpi. Jokainen havainto kertoo, mitä tehdä, missä ja mihin se perustuu.
findings-severity = Vakavuus
findings-section = Luku
findings-no-section = Ei missään luvussa
findings-language = Kieli
findings-about-fi = Suomenkielinen teksti
findings-about-sv = Ruotsinkielinen teksti
findings-all = Kaikki
findings-words = Sisältää sanat
findings-shown = Havaintoja näkyvissä { $shown }, kaikkiaan { $all }.
findings-none = Ei huomautettavaa.
findings-none-match = Mikään havainto ei vastaa rajausta.
findings-more = Näytä lisää, { $count } jäljellä
findings-basis = Perusta: { $basis }
findings-go = Siirry kohtaan
findings-go-to = Siirry kohtaan: { $place }
