### Muotoja, joita ohjelma käyttää kaikkialla: luvut ja yksiköt, päivät, luettelot.
### { "\u00A0" } pitää luvun ja sen yksikön samalla rivillä.

## Yksiköt

# Henkilötyövuodet taulukossa ja tekstissä: 71,1 htv.
unit-person-years = { $value }{ "\u00A0" }htv
# Kokonaissummia tekstissä: 1 234,6 tuhatta euroa.
unit-thousand-euros = { $value }{ "\u00A0" }tuhatta euroa

## Päivät ja ajat

# Kuukauden nimi toisten viestien osana.
month-name =
    { $month ->
        [january] tammikuu
        [february] helmikuu
        [march] maaliskuu
        [april] huhtikuu
        [may] toukokuu
        [june] kesäkuu
        [july] heinäkuu
        [august] elokuu
        [september] syyskuu
        [october] lokakuu
        [november] marraskuu
       *[december] joulukuu
    }
# Päivä leipätekstissä: 31. lokakuuta 2023.
date-long = { $day }.{ "\u00A0" }{ month-name }ta { $year }
# Kuukausi, jolta tilasto on: elokuu 2017.
# same
month-year = { month-name } { $year }
# Vuosineljännes, jolta tilasto on.
quarter-year =
    { $quarter ->
        [first] 1.{ "\u00A0" }vuosineljännes { $year }
        [second] 2.{ "\u00A0" }vuosineljännes { $year }
        [third] 3.{ "\u00A0" }vuosineljännes { $year }
       *[fourth] 4.{ "\u00A0" }vuosineljännes { $year }
    }
# Kellonaika: klo 13.05.
time-of-day = klo{ "\u00A0" }{ $time }

## Luettelot

# Luettelon kaksi viimeistä: Kemi, Keminmaa ja Tornio.
list-and = { $before } ja { $last }

## Lainkohdat

# Lainkohdan viimeinen osa: 3 k. eli 3 kohta.
reference-item = { $item }{ "\u00A0" }k.

## Tiedostojen koot

# Pieni tiedosto, tavuina.
size-bytes =
    { $count ->
        [one] { $count }{ "\u00A0" }tavu
       *[other] { $count }{ "\u00A0" }tavua
    }
# Tuhansia tavuja.
size-kilobytes = { $value }{ "\u00A0" }kt
# Miljoonia tavuja.
size-megabytes = { $value }{ "\u00A0" }Mt
# Miljardeja tavuja.
size-gigabytes = { $value }{ "\u00A0" }Gt
