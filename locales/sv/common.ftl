### Former som programmet använder överallt: tal och enheter, datum, uppräkningar.
### { "\u00A0" } håller ett tal och dess enhet på samma rad.

## Enheter

# Årsverken i tabeller och text: 71,1 åv.
unit-person-years = { $value }{ "\u00A0" }åv
# Totalsummor i text: 1 234,6 tusen euro.
unit-thousand-euros = { $value }{ "\u00A0" }tusen euro

## Datum och tider

# Månadens namn som en del av andra meddelanden.
month-name =
    { $month ->
        [january] januari
        [february] februari
        [march] mars
        [april] april
        [may] maj
        [june] juni
        [july] juli
        [august] augusti
        [september] september
        [october] oktober
        [november] november
       *[december] december
    }
# Datum i löpande text: den 31 oktober 2023.
date-long = den { $day }{ "\u00A0" }{ month-name } { $year }
# Månaden som statistiken gäller: augusti 2017.
# same
month-year = { month-name } { $year }
# Kvartalet som statistiken gäller.
quarter-year =
    { $quarter ->
        [first] första kvartalet { $year }
        [second] andra kvartalet { $year }
        [third] tredje kvartalet { $year }
       *[fourth] fjärde kvartalet { $year }
    }
# Klockslag: kl. 13.05.
time-of-day = kl.{ "\u00A0" }{ $time }

## Uppräkningar

# De två sista i en uppräkning: Kemi, Keminmaa och Torneå.
list-and = { $before } och { $last }

## Lagrum

# Lagrummets sista del: 3 punkten.
reference-item = { $item }{ "\u00A0" }punkten

## Filstorlekar

# En liten fil, i byte.
size-bytes = { $count }{ "\u00A0" }byte
# Tusental byte.
size-kilobytes = { $value }{ "\u00A0" }kB
# Miljoner byte.
size-megabytes = { $value }{ "\u00A0" }MB
# Miljarder byte.
size-gigabytes = { $value }{ "\u00A0" }GB
