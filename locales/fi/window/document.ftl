### Asiakirja: sivut sellaisina kuin ne viedään, ja tiet niiltä takaisin kenttiin.

document-title = Asiakirja

# Mikä asiakirja näytetään.
document-which = Asiakirja
document-which-plan = Koko suunnitelma
document-which-extract = Ote valtuustolle: { $municipality }
document-languages = Kielet
document-form-fi = Suomeksi
document-form-sv = Ruotsiksi
document-form-in-sequence = Molemmat peräkkäin
document-form-in-parallel = Molemmat rinnakkain
document-short = Lyhyt asiakirja
document-short-what = Ilman liitteiden pitkiä taulukoita
document-making = Kootaan asiakirjaa…

# Sivujen selaaminen ja koko.
document-view = Sivut ja niiden koko
document-page-before = Edellinen sivu
document-page-after = Seuraava sivu
document-page-number = Sivun numero
document-of-pages = / { $pages }
document-smaller = Pienennä
document-larger = Suurenna
document-zoom = Sivujen koko
document-percent = { $percent }{ "\u00A0" }%
document-fit-width = Koko leveys
document-fit-page = Koko sivu

# Sanojen haku asiakirjasta.
document-find = Etsi asiakirjasta
document-found = { $at } / { $count }
document-found-none = Ei osumia
document-found-before = Edellinen osuma
document-found-after = Seuraava osuma

# Sivut ruudunlukijalle.
document-pages = Asiakirjan sivut
document-page-name = Sivu { $page }, sivuja { $pages }

# Luettelo kentistä, joiden sisältö on sivulla.
document-fields = Sivun kentät
document-fields-of = Sivun { $page } kentät
document-fields-none = Sivulla ei ole kenttien sisältöä.
document-go = Siirry kenttään: { $field }

# Asiakirja tekstin vieressä.
document-pane = Esikatselu
document-pane-open = Näytä esikatselu
document-pane-close = Sulje esikatselu
document-separator = Tekstin ja esikatselun raja
