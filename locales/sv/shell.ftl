### Fönstrets ram: menyer, operativsystemets dialogrutor och ramens fel. Tecknet & står framför den bokstav som öppnar menyn från tangentbordet.

## Menyer

menu-file = &Arkiv
menu-new = &Ny plan…
menu-open = &Öppna…
menu-export = &Exportera dokument…
menu-close-plan = &Stäng planen
menu-quit = &Avsluta
menu-edit = &Redigera
menu-undo = &Ångra
menu-redo = &Gör om
menu-cut = Klipp &ut
menu-copy = &Kopiera
menu-paste = K&listra in
# I snabbmenyn: att klistra in utan formatering.
menu-paste-plain = Klistra in som oformaterad text
menu-select-all = &Markera allt
menu-search = &Sök överallt…
menu-view = &Visa
menu-zoom-in = &Förstora
menu-zoom-out = För&minska
menu-zoom-reset = &Normal storlek
menu-fullscreen = &Helskärm
# Språken med sina egna namn, så att var och en hittar sitt språk.
# same
menu-finnish = S&uomeksi
# same
menu-swedish = På s&venska
menu-help = &Hjälp
menu-guide = &Bruksanvisning
menu-about = &Om programmet
# I snabbmenyn, när ordet är understruket som felstavat.
menu-ignore-spelling = Hoppa över ordet
menu-learn-spelling = Lägg till ordet i stavningsordlistan
menu-no-guesses = Inga förslag

## Programmenyn på Mac

menu-services = Tjänster
menu-hide = Göm Laadin
menu-hide-others = Göm övriga
menu-show-all = Visa alla

## Om programmet

about-text =
    Version { $version }

    Planen för ordnande av arbetskraftsservice på finska och svenska (380/2023, 15{ "\u00A0" }§ 4{ "\u00A0" }mom.).
    Programmet öppnar inga nätförbindelser.

    Licens EUPL-1.2. Typsnitten Source Sans 3, SIL Open Font License 1.1.
about-close = Stäng

## Dialogrutor

dialog-open = Öppna fil
dialog-save = Spara som
dialog-folder = Välj mapp
dialog-kind-plan = Planer
dialog-kind-picture = Bilder
dialog-kind-attachment = Bilagor
dialog-kind-table = Tabeller
dialog-kind-all = Alla filer
# Formen på filen som sparas: PDF-fil.
dialog-kind-extension = { $extension }-fil

## Fel

shell-request = Det finns ett fel i programmet: fönstret bad om funktionen { $name }, som inte finns ({ $detail }). Meddela programmets utvecklare.
shell-fault = Det finns ett fel i programmet: funktionen avbröts ({ $detail }). Planen är sparad. Meddela programmets utvecklare om felet.
shell-reveal-gone = Filen { $path } kan inte visas: den har flyttats eller raderats, eller så är den inte gjord av det här programmet.
shell-reveal = Filhanteraren öppnades inte. Filen finns kvar: { $path }
