### Havainnot: mitä ohjelma sanoo suunnitelmasta. Jokainen kertoo, mikä on vialla ja mitä tehdä.
### Näkyvät havaintoluettelossa, muokattavan kohdan vieressä ja komentorivillä (check).

## Alue ja suunnitelma kokonaisuutena

finding-area-name-missing =
    Työllisyysalueen nimi puuttuu { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Kirjoita nimi, jotta suunnitelman voi tehdä sillä kielellä.
finding-first-year-missing = Suunnitelman ensimmäinen vuosi puuttuu. Valitse vuosi, josta alkaen voimavarat esitetään.
finding-plan-date-missing = Suunnitelmalla ei ole päiväystä. Merkitse päivä, jolle suunnitelma päivätään.
finding-contact-missing = Yhteystiedot puuttuvat. Kirjoita, kuka vastaa suunnitelmaa koskeviin kysymyksiin, ja sähköpostiosoite tai puhelinnumero.
finding-register-number-missing = Asianumero puuttuu. Kirjoita numero, jolla asia on kirjattu.
finding-outline-unknown = Suunnitelma on laadittu sisältöluettelolle ”{ $outline }”, jota tämä ohjelmaversio ei tunne. Tarkistukset tehdään uusimman tunnetun luettelon mukaan; päivitä ohjelma.
finding-body-missing = Yhteisen toimielimen nimi puuttuu. Kirjoita se samassa muodossa kuin sopimuksessa yhteisestä toimielimestä.

## Jäsenkunnat

finding-no-members = Suunnitelmassa ei ole yhtään kuntaa. Lisää kunnat, joiden palvelut suunnitelma koskee.
finding-duplicate-member = Kunta on jäsenenä kahdesti: { $municipality }. Poista toinen rivi.
finding-single-with-members = Malliksi on valittu yksi kunta, mutta jäseniä on { $count }. Valitse vastuukuntamalli tai kuntayhtymä tai poista muut kunnat.
finding-joint-without-partners = Malliksi on valittu kuntien yhteistoiminta, mutta jäseniä on vain yksi. Lisää muut kunnat tai valitse malliksi yksi kunta.
finding-responsible-missing = Vastuukuntaa ei ole valittu. Valitse jäsenkunnista se, joka hoitaa tehtävää muiden puolesta.
finding-responsible-not-member = Vastuukunta ei ole jäsenkunta: { $municipality }. Lisää kunta jäseneksi tai valitse toinen vastuukunta.
finding-responsible-not-needed = Kuntayhtymässä ei ole vastuukuntaa, mutta sellaiseksi on merkitty { $municipality }. Poista merkintä tai vaihda malli.
finding-seats-none = Kunnalla ei ole paikkaa yhteisessä toimielimessä: { $municipality }. Jokaisella kunnalla on oltava toimielimessä vähintään yksi valitsemansa jäsen.
finding-seats-unknown =
    { $count ->
        [one] Yhden jäsenkunnan paikkoja yhteisessä toimielimessä ei ole merkitty. Merkitse paikat; jokaisella kunnalla on oltava vähintään yksi.
       *[other] { $count } jäsenkunnan paikkoja yhteisessä toimielimessä ei ole merkitty. Merkitse paikat; jokaisella kunnalla on oltava vähintään yksi.
    }
finding-municipality-not-member = Rivi koskee kuntaa, joka ei ole jäsenenä: { $municipality }. Poista rivi, vaihda kunta tai lisää kunta jäseneksi.
finding-member-on-aland =
    { $count ->
        [one] Jäsenkunta on Ahvenanmaan maakunnassa: { $municipalities }. Tarkista, voiko se kuulua työllisyysalueeseen: laissa palvelut henkilölle, jonka kotikunta on Ahvenanmaalla, antaa se kunta, jossa hän pääasiallisesti oleskelee.
       *[other] Jäsenkunnista { $count } on Ahvenanmaan maakunnassa: { $municipalities }. Tarkista, voivatko ne kuulua työllisyysalueeseen: laissa palvelut henkilölle, jonka kotikunta on Ahvenanmaalla, antaa se kunta, jossa hän pääasiallisesti oleskelee.
    }

## Järjestämisen edellytykset

finding-labour-force-too-small = Jäsenkuntien työvoima on yhteensä { $sum } henkilöä ({ $period }), mutta laki edellyttää vähintään { $least } henkilöä. Alueeseen tarvitaan lisää kuntia tai valtioneuvoston lupa poiketa vaatimuksesta.
finding-labour-force-unknown = Työvoiman määrää ei ole kaikilta jäsenkunnilta samalta ajankohdalta, joten vaatimusta vähintään { $least } henkilön työvoimasta ei voi tarkistaa. Lisää luvut Tilastokeskuksen työssäkäyntitilastosta.
finding-connection-not-declared = Suunnitelma ei kerro, miten alue on maantieteellisesti yhtenäinen sekä työmarkkinoiden ja työssäkäynnin kannalta toimiva. Kirjoita perustelu alueen tietoihin.

## Lain kuusi kohtaa

finding-item-without-chapter = Mikään luku ei vastaa 15 §:n 4 momentin { $item } kohtaan. Lisää luku tai merkitse kohta luvulle, jossa siitä kerrotaan.
finding-item-empty =
    15 §:n 4 momentin { $item } kohdasta ei kerrota { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }, eivätkä sen taulukot ole täytettyinä. Kirjoita luvun teksti ja täytä taulukot.
finding-item-without-text =
    15 §:n 4 momentin { $item } kohdan taulukot on täytetty, mutta tekstiä ei ole { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Kirjoita, mitä taulukot tarkoittavat.
finding-budget-empty = Talousarvio puuttuu. Lisää menot ja tulot: suunnitelmasta on käytävä ilmi tehtäviin varattavat taloudelliset voimavarat.
finding-personnel-empty = Henkilöstö puuttuu. Lisää henkilötyövuodet: suunnitelmasta on käytävä ilmi tehtäviin varattavat henkilöstövoimavarat.
finding-services-empty = Palvelut puuttuvat. Lisää palvelut ja se, miten kukin tuotetaan ja kenelle se kohdennetaan.
finding-offices-empty = Toimipisteet puuttuvat. Lisää toimipisteet: suunnitelmasta on käytävä ilmi niiden määrä ja sijoittuminen.
finding-partners-empty = Yhteistyötahojen taulukko on tyhjä. Lisää yhteistyötahot ja yhteistyön muodot.
finding-measures-empty = Toimenpiteiden taulukko on tyhjä. Lisää toimenpiteet, joilla edistetään työperäistä maahanmuuttoa, kohtaantoa ja liikkuvuutta.
finding-preparedness-empty = Rakennemuutostilanteita ei ole kuvattu taulukkona. Lisää tilanteet ja se, mitä kussakin tehdään.
finding-table-not-shown =
    { $table ->
        [statistics] Tilastot eivät
        [budget] Talousarvio ei
        [municipal-budgets] Kuntien omat talousarviot eivät
        [personnel] Henkilöstötaulukko ei
        [cost-sharing] Kustannustenjako ei
        [state-transfers] Valtionosuudet eivät
        [benefit-liability] Kuntien osuudet työttömyysetuuksista eivät
        [services] Palvelut eivät
        [thresholds] Kynnysarvot eivät
        [offices] Toimipisteet eivät
        [partners] Yhteistyötahot eivät
        [measures] Toimenpiteet eivät
        [preparedness] Rakennemuutostilanteet eivät
        [goals] Tavoitteet eivät
        [timetable] Aikataulu ei
       *[decisions] Päätökset eivät
    } näy missään luvussa, joten lukija ei saa niitä tietoonsa. Valitse luku, jossa taulukko esitetään.

## Talousarvio ja henkilöstö

finding-budget-year-missing = Talousarviossa ei ole yhtään summaa vuodelle { $year }. Suunnitelmassa esitetään ensimmäinen vuosi ja vähintään kaksi seuraavaa.
finding-line-without-values = Talousarvion rivillä ”{ $line }” ei ole lukuja, joista summa syntyy. Täydennä rivi tai poista se.
finding-line-missing-year = Talousarvion rivillä ”{ $line }” ei ole summaa vuodelle { $year }, vaikka muille vuosille on. Merkitse 0, jos menoa tai tuloa ei sinä vuonna ole.
finding-personnel-without-values = Henkilöstörivillä ”{ $function }” ei ole henkilötyövuosia. Täydennä rivi tai poista se.
finding-personnel-without-price = Henkilötyövuosien ”{ $function }” kustannukset kuuluvat talousarvion riviin, mutta vuodelta { $year } puuttuu palkka tai sivukuluprosentti. Täytä ne, jotta kustannukset voi laskea.
finding-personnel-not-counted = Henkilötyövuodet ”{ $function }” on merkitty talousarvion riville ”{ $line }”, mutta riviä ei lasketa niistä. Valitse rivin laskentatavaksi henkilöstön kustannukset tai valitse toinen rivi.
finding-counterpart-not-own = Rivin ”{ $line }” vertailurivi ei ole suunnitelman oma rivi, joten sitä ei näytetä vertailussa rinnakkain. Valitse suunnitelman oma rivi tai poista vertailurivi.
finding-scenario-empty = Vaihtoehdolla ”{ $scenario }” ei ole menoja eikä henkilöstöä, joten sitä ei voi vertailla. Lisää rivit tai poista vaihtoehto.
finding-illustrative-values =
    { $count ->
        [one] Yksi arvo on havainnollistava eikä todellinen. Korvaa se tilastosta tai arviosta saadulla luvulla ennen kuin suunnitelma toimitetaan.
       *[other] { $count } arvoa on havainnollistavia eikä todellisia. Korvaa ne tilastoista tai arvioista saaduilla luvuilla ennen kuin suunnitelma toimitetaan.
    }

## Kustannustenjako

finding-weights-not-hundred = Jakoperusteen ”{ $key }” painoarvot ovat yhteensä { $sum }, mutta niiden on oltava 100 %. Korjaa painoarvot.
finding-key-without-criteria = Jakoperusteella ”{ $key }” ei ole kriteerejä. Lisää ainakin yksi kriteeri ja sen painoarvo.
finding-pool-without-key = Kustannuksille ”{ $pool }” ei ole valittu jakoperustetta, joten niitä ei voi jakaa kunnille. Valitse jakoperuste.
finding-statistic-missing = Kriteeriltä ”{ $criterion }” puuttuu kunnan luku: { $municipality }, { $period } tai aiempi. Lisää luku tilastoihin, jotta kustannukset voi jakaa.
finding-statistic-all-zero = Kaikkien kuntien luvut ovat nollia kriteerissä ”{ $criterion }”, joten sen mukaan ei voi jakaa. Tarkista luvut tai vaihda kriteeri.
finding-statistic-negative = Kriteerissä ”{ $criterion }” on negatiivinen luku. Kustannukset voi jakaa vain luvuilla, jotka ovat nolla tai enemmän; korjaa luku.
finding-statistic-older =
    Kriteerin ”{ $criterion }” jaossa käytetään vanhempaa lukua kuin jakoperuste edellyttää: sovittu { $asked }, vanhin käytetty { $used } ({ $count ->
        [one] yksi kunta
       *[other] { $count } kuntaa
    }). Lisää uudemmat luvut, kun ne julkaistaan.
finding-direct-line-uncarried = Rivi ”{ $line }” jaetaan suoraan, mutta sille ei ole valittu jäsenkuntaa, joka sen maksaa. Valitse kunta.
finding-pool-not-divided = Vuoden { $year } kustannuksia ei voi jakaa kunnille niin, että osat vastaavat kokonaissummaa. Tarkista, että jaettavalla summalla on rivejä ja että luvut ovat oikean suuruisia.
finding-line-without-pool = Menorivi ”{ $line }” ei kuulu mihinkään jaettavaan kustannukseen, joten mikään kunta ei maksa sitä. Valitse rivin kustannukset.

## Työttömyysetuudet

finding-ladder-not-rising =
    Kunnan rahoitusosuuden portaat eivät nouse: { $benefit ->
        [labour-market-subsidy] työmarkkinatuki
        [basic-allowance] peruspäiväraha
        [earnings-related] ansiopäivärahan perusosa
       *[general-support] yleistuki
    }. Tarkista maksupäivät ja prosentit.
finding-liability-without-ladder =
    Kunnan rahoitusosuutta ei voi laskea vuodelle { $year }, koska portaat puuttuvat: { $benefit ->
        [labour-market-subsidy] työmarkkinatuki
        [basic-allowance] peruspäiväraha
        [earnings-related] ansiopäivärahan perusosa
       *[general-support] yleistuki
    }. Lisää voimassa olevat portaat tai merkitse osuus euroina.
finding-ladder-changes-in-year =
    Kunnan rahoitusosuuden portaat muuttuvat kesken vuoden { $year }: { $benefit ->
        [labour-market-subsidy] työmarkkinatuki
        [basic-allowance] peruspäiväraha
        [earnings-related] ansiopäivärahan perusosa
       *[general-support] yleistuki
    }. Ilmoita maksetut etuudet kuukausittain, jotta osuuden voi laskea.

## Luvut

finding-stated-differs = Ilmoitettu luku { $stated } ({ $source }) ei vastaa suunnitelmasta laskettua lukua { $computed }. Korjaa jompikumpi.
finding-stated-not-computable = Ilmoitettua lukua ({ $source }) ei voi verrata suunnitelmaan, koska vertailtavalla suureella ei ole arvoa. Täydennä luvut tai valitse toinen suure.
finding-area-value-differs = Koko alueen luku ei ole kuntien summa: ”{ $indicator }”, { $period }. Ilmoitettu { $stated }, summa { $sum }, erotus { $difference }. Tarkista luvut lähteestä.
finding-figure-gone =
    { $count ->
        [one] Tekstissä on elävä luku, jonka kohde on poistettu tai jota ei ole. Poista luku tai valitse sille uusi kohde.
       *[other] Tekstissä on { $count } elävää lukua, joiden kohde on poistettu tai joita ei ole. Poista luvut tai valitse niille uudet kohteet.
    }
finding-figure-without-value =
    { $count ->
        [one] Tekstissä on elävä luku, jolla ei ole arvoa. Täydennä ne tiedot, joista luku lasketaan.
       *[other] Tekstissä on { $count } elävää lukua, joilla ei ole arvoa. Täydennä ne tiedot, joista luvut lasketaan.
    }
finding-number-near-figure = Tekstiin on kirjoitettu { $typed }, mutta saman tekstin elävä luku on { $figure }. Jos kyse on samasta asiasta, käytä elävää lukua.
finding-inline-unknown =
    { $count ->
        [one] Tekstissä on yksi osa, jota tämä ohjelmaversio ei osaa näyttää. Osa säilyy tiedostossa, mutta se ei tule asiakirjaan. Avaa suunnitelma uudemmalla ohjelmaversiolla tai kirjoita kohta uudelleen.
       *[other] Tekstissä on { $count } osaa, joita tämä ohjelmaversio ei osaa näyttää. Osat säilyvät tiedostossa, mutta ne eivät tule asiakirjaan. Avaa suunnitelma uudemmalla ohjelmaversiolla tai kirjoita kohdat uudelleen.
    }
finding-numbers-differ = Suomen- ja ruotsinkielisessä tekstissä on eri luvut. Vain suomeksi: { $finnish }. Vain ruotsiksi: { $swedish }. Korjaa luvut samoiksi.
finding-figures-differ = Elävät luvut eivät ole samat molemmilla kielillä: suomeksi { $finnish-count }, ruotsiksi { $swedish-count }. Lisää tekstiin samat luvut.
finding-value-not-used =
    { $what ->
        [pool-amounts] Kustannuksille ”{ $name }” kirjoitettua summaa ei käytetä, koska kustannuksiin kuuluu talousarvion rivejä ja summa lasketaan niistä. Poista summa tai irrota rivit kustannuksista.
        [amounts] Riville ”{ $name }” kirjoitettua summaa ei käytetä, koska rivin summa lasketaan muista luvuista. Poista summa tai valitse laskentatavaksi kiinteä määrä.
        [counts] Riville ”{ $name }” kirjoitettua lukumäärää ei käytetä. Poista lukumäärä tai valitse laskentatavaksi lukumäärä × yksikköhinta.
        [prices] Riville ”{ $name }” kirjoitettua yksikköhintaa ei käytetä. Poista yksikköhinta tai valitse laskentatavaksi lukumäärä × yksikköhinta.
        [percent] Riville ”{ $name }” kirjoitettua prosenttia ei käytetä. Poista prosentti tai valitse laskentatavaksi prosentti muista riveistä.
        [growth] Riville ”{ $name }” kirjoitettua kasvuprosenttia ei käytetä. Poista prosentti tai valitse laskentatavaksi kasvu edellisestä vuodesta.
       *[of] Rivi ”{ $name }” viittaa muihin riveihin, mutta sitä ei lasketa prosenttina niistä. Poista viittaukset tai valitse laskentatavaksi prosentti muista riveistä.
    }
finding-coordinate-outside-finland =
    { $axis ->
        [latitude] Toimipisteen ”{ $office }” leveysaste { $value } ei ole Suomessa, joka on leveysasteiden { $least } ja { $most } välissä. Tarkista luku ja se, etteivät leveys- ja pituusaste ole vaihtuneet.
       *[longitude] Toimipisteen ”{ $office }” pituusaste { $value } ei ole Suomessa, joka on pituusasteiden { $least } ja { $most } välissä. Tarkista luku ja se, etteivät leveys- ja pituusaste ole vaihtuneet.
    }
finding-number-impossible =
    { $what ->
        [staff] Toimipisteen henkilöstö on { $value }, mutta sitä ei voi olla vähemmän kuin nolla. Korjaa luku.
        [person-years] Henkilötyövuosia on { $value }, mutta niitä ei voi olla vähemmän kuin nolla. Korjaa luku.
        [weight] Kriteerin painoarvo on { $value }, mutta painoarvo ei voi olla pienempi kuin nolla. Korjaa painoarvo.
        [step] Ilmoitetun luvun tarkkuus on { $value }, mutta sen on oltava suurempi kuin nolla, jotta luvun voi verrata suunnitelmaan. Korjaa tarkkuus: 1, jos luku on tarkka, tai 1000, jos se on pyöristetty tuhansiin.
        [statistic] Tilaston luku on { $value }, mutta ihmisten määrä tai osuus ei voi olla pienempi kuin nolla. Tarkista luku lähteestä.
       *[seats] Jäsenkunnan paikkamäärä on { $value }. Tarkista paikat tai poista luku, jos niistä ei ole vielä sovittu.
    }
finding-mail-address-incomplete = Sähköpostiosoite ei ole kokonainen: { $address }. Kirjoita osoite muodossa nimi@kunta.fi.
finding-title-too-long = Nimessä tai otsikossa on yli { $most } merkkiä, eikä niin pitkä teksti mahdu PDF-asiakirjan kirjanmerkkiin. Lyhennä tekstiä ja siirrä loput leipätekstiin.
finding-link-too-long = Linkin osoitteessa on yli { $most } merkkiä, eikä niin pitkä osoite aukea kaikissa ohjelmissa. Lyhennä osoite.

## Palvelut, toimipisteet ja yhteistyö

finding-service-unnamed = Palvelulla ei ole nimeä. Valitse lakisääteinen palvelu tai kirjoita palvelun nimi.
finding-service-repealed = Palvelua ”{ $service }” koskeva sääntely on kumottu; se oli voimassa { $last } asti. Poista palvelu suunnitelmasta.
finding-service-without-production = Palvelusta ”{ $service }” ei kerrota, miten se tuotetaan. Valitse tuotantotapa tai kirjoita ratkaisu.
finding-service-without-clients = Palvelusta ”{ $service }” ei kerrota, kenelle se kohdennetaan. Valitse asiakasryhmät.
finding-office-without-municipality = Toimipisteellä ”{ $office }” ei ole kuntaa. Valitse kunta: suunnitelmasta on käytävä ilmi, mihin toimipisteet sijoittuvat.
finding-office-without-address = Toimipisteellä ”{ $office }” ei ole osoitetta. Kirjoita osoite tai kerro, että se päätetään myöhemmin.
finding-office-language-missing =
    Toimipisteelle ”{ $office }” ei ole merkitty palvelua { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Asiakkaalla on oikeus käyttää omaa kieltään, suomea tai ruotsia; täydennä palvelukielet.
finding-member-unserved = Kunnassa ei ole toimipistettä, eikä suunnitelma kerro, miten sen asukkaita palvellaan: { $municipality }. Lisää toimipiste tai kuvaa, miten palvelu annetaan.
finding-partner-without-form = Yhteistyötahon ”{ $partner }” kanssa tehtävän yhteistyön muoto puuttuu. Kirjoita, miten yhteistyötä tehdään.
finding-measure-incomplete = Tavoitteelta ”{ $objective }” puuttuu toimenpide, vastuutaho tai mittari. Täydennä rivi.
finding-scenario-without-actions = Rakennemuutostilanteelle ”{ $scenario }” ei ole toimia. Lisää ainakin se, mitä tehdään ensimmäisenä päivänä.
finding-action-without-responsible = Toimella ”{ $action }” ei ole vastuutahoa. Kirjoita, kuka siitä vastaa.

## Päätökset ja määräajat

finding-proposal-point-untranslated =
    Päätösehdotuksen kohta, josta kaikki valtuustot päättävät, puuttuu { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Kirjoita se: ote valtuustolle tehdään tällä kielellä.
finding-own-proposal-point-untranslated =
    Päätösehdotuksen kohta, josta { $municipality } päättää, puuttuu { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Kirjoita se: ote valtuustolle tehdään tällä kielellä.
finding-decision-missing = Jäsenkunnan päätös puuttuu: { $municipality }. Lisää päätös tai päivä, jona siitä päätetään.
finding-deadline-passed =
    { $count ->
        [one] Määräaika { $deadline } on kulunut, mutta kunta ei ole hyväksynyt suunnitelmaa: { $municipalities }. Kirjaa päätös tai muuta määräaikaa.
       *[other] Määräaika { $deadline } on kulunut, mutta { $count } kuntaa ei ole hyväksynyt suunnitelmaa: { $municipalities }. Kirjaa päätökset tai muuta määräaikaa.
    }
finding-decision-after-deadline = Kunta päättää vasta määräajan jälkeen: { $municipality }, { $date }; määräaika on { $deadline }. Aikaista päätöstä tai tarkista määräaika.
finding-decision-without-date = Tehdyltä päätökseltä puuttuu päivä: { $municipality }. Merkitse päivä, sillä kahden viikon määräaika lasketaan siitä.
finding-decision-in-future = Päätös on merkitty tehdyksi, mutta sen päivä on vasta edessä: { $municipality }, { $date }. Tarkista päivä tai tulos.
finding-decision-without-version = Päätöksestä ei käy ilmi, minkä jäädytetyn version kunta hyväksyi: { $municipality }. Valitse versio.
finding-decision-of-other-version = Kunta hyväksyi version { $approved }, mutta uusin on { $latest }: { $municipality }. Kaikkien kuntien on hyväksyttävä sama versio.
finding-decision-with-changes = Kunta hyväksyi suunnitelman muutettuna: { $municipality }. Vie muutokset uuteen versioon, jonka kaikki kunnat hyväksyvät.
finding-decision-rejected = Kunta ei ole hyväksynyt suunnitelmaa: { $municipality }. Neuvotelkaa ratkaisusta tai muuttakaa jäsenkuntia.
finding-submission-due =
    { $count ->
        [one] Kaikki kunnat ovat hyväksyneet suunnitelman, viimeinen { $approved }. Toimita asiakirjat työ- ja elinkeinoministeriölle viimeistään { $due }; aikaa on yksi päivä.
       *[other] Kaikki kunnat ovat hyväksyneet suunnitelman, viimeinen { $approved }. Toimita asiakirjat työ- ja elinkeinoministeriölle viimeistään { $due }; aikaa on { $count } päivää.
    }
finding-submission-overdue = Kaikki kunnat ovat hyväksyneet suunnitelman, viimeinen { $approved }, ja toimittamisen määräaika päättyi { $due }. Varmista, että asiakirjat on toimitettu työ- ja elinkeinoministeriölle.

## Päivämäärät

finding-date-impossible = Päivää { $date } ei ole tai sitä ei ole voitu tarkoittaa. Korjaa päivämäärä.
finding-date-implausible = Päivä { $date } on kaukana suunnitelman vuosista. Tarkista vuosi.
finding-milestone-reversed = Aikataulun vaihe ”{ $milestone }” päättyy ennen alkamistaan: { $from }, { $to }. Korjaa päivät.
finding-milestone-without-date = Aikataulun vaiheelta ”{ $milestone }” puuttuu päivä. Merkitse, milloin se alkaa tai on tehty.
finding-milestone-out-of-order =
    { $count ->
        [one] Aikataulun vaihe ”{ $milestone }” alkaa ennen sitä edeltävää vaihetta. Tarkista päivät tai siirrä rivi.
       *[other] Aikataulussa { $count } vaihetta alkaa ennen edeltävää vaihetta, ensimmäisenä ”{ $milestone }”. Tarkista päivät tai siirrä rivit.
    }

## Sanat

finding-term-obsolete = ”{ $term }” on vanhentunut { $from } alkaen. Käytä ilmausta ”{ $replacement }”.
finding-term-repealed = ”{ $term }” on poistunut käytöstä { $from } alkaen. Poista se suunnitelmasta tai kerro, että kyse on menneestä ajasta.
finding-term-never-right = Viittaus ”{ $term }” on väärä. Tarkoitettu lienee ”{ $replacement }”.
finding-term-since-obsolete =
    ”{ $term }” oli suunnitelman päiväyksen aikaan oikea, mutta on vanhentunut { $from } alkaen; se on { $count ->
        [one] yhdessä kohdassa
       *[other] { $count } kohdassa
    }. Päivitä sana, jos suunnitelma uusitaan.
finding-term-discouraged = Tekstissä on sana ”{ $word }”. Virallinen termi on ”{ $preferred }”.
finding-template-residue = Tekstiin on jäänyt mallipohjan tai muistiinpanon osa: ”{ $text }”. Korvaa se lopullisella tekstillä.

## Saavutettavuus

finding-picture-without-alternative =
    Kuvalta ”{ $file }” puuttuu tekstivastine { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Kerro sanoin, mitä kuva näyttää, tai merkitse kuva koristeeksi.
finding-picture-missing = Kuvan paikalla ei ole kuvaa. Valitse kuva tai poista kohta.
finding-heading-skipped = Alempi otsikko tulee ennen ylempää. Lisää ensin otsikko tai nosta tämä otsikko ylemmälle tasolle.
finding-table-without-header = Taulukolla ei ole otsikkoriviä, joten ruudunlukija ei osaa kertoa, mitä solut ovat. Lisää otsikkorivi.
finding-table-cells-differ =
    Taulukon rivillä on { $count ->
        [one] yksi solu
       *[other] { $count } solua
    }, mutta otsikkorivillä { $expected }. Lisää puuttuvat solut tai poista ylimääräiset.
finding-language-looks-wrong =
    Teksti ei näytä olevan { $language ->
        [fi] suomea
       *[sv] ruotsia
    }, vaikka se on merkitty siksi. Siirrä teksti oikean kielen kohdalle: ruudunlukija lukee sen muuten väärin.
finding-link-not-secure = Linkki on muuta kuin https- tai mailto-osoite: { $link }. Korjaa osoite, jotta linkki tulee asiakirjaan.
finding-accent-unreadable = Väri { $colour } erottuu valkoisesta liian heikosti (kontrasti on alle 4,5:1), joten asiakirjoissa käytetään tavallista väriä. Valitse tummempi väri.
finding-emblem-not-picture = Vaakunaksi tai tunnukseksi merkitty liite ”{ $file }” ei ole kuva, joten se ei näy kansissa. Liitä PNG- tai JPEG-kuva.
finding-several-emblems = Vaakunaksi tai tunnukseksi on merkitty myös ”{ $file }”, mutta kansissa näkyy vain ”{ $shown }”. Jätä merkintä yhdelle kuvalle.
finding-emblem-without-alternative =
    Vaakunalta tai tunnukselta ”{ $file }” puuttuu tekstivastine { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Kerro sanoin, kenen vaakuna tai tunnus se on.
finding-unprintable =
    Tekstissä on { $count ->
        [one] merkki, jota
       *[other] { $count } merkkiä, joita
    } asiakirjojen kirjasimissa ei ole: { $characters }. Käytä muita merkkejä.

## Kääntäminen

finding-untranslated =
    Teksti puuttuu { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Käännä se: alueen suunnitelma tehdään tällä kielellä.
finding-source-changed =
    Lähdeteksti on muuttunut sen jälkeen, kun se käännettiin { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Tarkista käännös.
finding-translation-draft =
    Käännös { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    } on luonnos. Merkitse se valmiiksi, kun se on tarkistettu.
finding-field-untranslated =
    Tältä kohdalta puuttuu teksti { $language ->
        [fi] suomeksi
       *[sv] ruotsiksi
    }. Kirjoita se; jos nimi on sama molemmilla kielillä, kopioi se.
