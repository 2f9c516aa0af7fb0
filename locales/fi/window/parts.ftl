### Pienet osat, joita kaikki näkymät käyttävät.

parts-language = Ikkunan kieli
parts-language-own-name = Suomi
parts-cancel = Peruuta
parts-in-finnish = Suomeksi
parts-in-swedish = Ruotsiksi
parts-move-up = Siirrä ylemmäs: { $name }
parts-move-down = Siirrä alemmas: { $name }
parts-remove = Poista: { $name }
parts-no-municipality = Mikään kunta ei vastaa hakua
parts-options =
    { $count ->
        [one] { $count } vaihtoehto
       *[other] { $count } vaihtoehtoa
    }
parts-severity-blocks = Estää toimittamisen
parts-severity-warning = Varoitus
parts-severity-hint = Vihje
# Kalenterin nimi ruudunlukijalle.
parts-calendar = Kalenteri: { $field }
