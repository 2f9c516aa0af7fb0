### Små delar som alla vyer använder.

parts-language = Fönstrets språk
parts-language-own-name = Svenska
parts-cancel = Avbryt
parts-in-finnish = På finska
parts-in-swedish = På svenska
parts-move-up = Flytta uppåt: { $name }
parts-move-down = Flytta nedåt: { $name }
parts-remove = Ta bort: { $name }
parts-no-municipality = Ingen kommun motsvarar sökningen
parts-options =
    { $count ->
        [one] { $count } alternativ
       *[other] { $count } alternativ
    }
parts-severity-blocks = Hindrar att planen ges in
parts-severity-warning = Varning
parts-severity-hint = Tips
# Kalenderns namn för skärmläsare.
parts-calendar = Kalender: { $field }
