"""Abbreviations of time zones and the places whose time people name.

An abbreviation stands for the zone people mean, not for its offset: "EST" is written
all summer long by people whose clocks show EDT. Where several zones share one, all
stand in a row and the sender's own decides.
"""

from __future__ import annotations

from typing import Final

#: Zones by abbreviation; the first is the one taken when the sender's is none of them.
ABBREVIATIONS: Final[dict[str, tuple[str, ...]]] = {
    key: tuple(names.split())
    for keys, names in {
        "et est edt": "America/New_York America/Toronto America/Detroit Australia/Sydney"
        " Australia/Melbourne",
        "ct cdt": "America/Chicago America/Winnipeg America/Mexico_City America/Costa_Rica",
        "cst": "America/Chicago America/Winnipeg America/Mexico_City America/Costa_Rica"
        " Asia/Shanghai Asia/Taipei",
        "mt mst mdt": "America/Denver America/Edmonton America/Phoenix America/Boise",
        "pt pdt": "America/Los_Angeles America/Vancouver America/Tijuana",
        "pst": "America/Los_Angeles America/Vancouver America/Tijuana Asia/Manila",
        "akst akdt akt": "America/Anchorage",
        "hst": "Pacific/Honolulu",
        "adt": "America/Halifax",
        "ast": "America/Halifax America/Puerto_Rico Asia/Riyadh",
        "nst ndt": "America/St_Johns",
        "utc zulu": "UTC",
        "gmt": "UTC",
        "bst": "Europe/London Asia/Dhaka",
        "ist": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
        "wet west": "Europe/Lisbon Atlantic/Canary Atlantic/Madeira",
        "cet cest mez mesz hec": "Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome"
        " Europe/Amsterdam Europe/Brussels Europe/Vienna Europe/Zurich Europe/Warsaw"
        " Europe/Prague Europe/Budapest Europe/Stockholm Europe/Oslo Europe/Copenhagen"
        " Europe/Luxembourg Europe/Belgrade Europe/Zagreb Europe/Ljubljana Europe/Malta",
        "eet eest oez oesz": "Europe/Helsinki Europe/Athens Europe/Bucharest Europe/Sofia"
        " Europe/Kyiv Europe/Riga Europe/Tallinn Europe/Vilnius Asia/Nicosia",
        "msk": "Europe/Moscow",
        "gst": "Asia/Dubai",
        "pkt": "Asia/Karachi",
        "npt": "Asia/Kathmandu",
        "sgt": "Asia/Singapore",
        "hkt": "Asia/Hong_Kong",
        "pht": "Asia/Manila",
        "myt": "Asia/Kuala_Lumpur",
        "wib": "Asia/Jakarta",
        "ict": "Asia/Bangkok",
        "jst": "Asia/Tokyo",
        "kst": "Asia/Seoul",
        "awst": "Australia/Perth",
        "acst acdt": "Australia/Adelaide Australia/Darwin",
        "aest aedt aet": "Australia/Sydney Australia/Melbourne Australia/Brisbane"
        " Australia/Hobart Australia/Canberra",
        "nzst nzdt nzt": "Pacific/Auckland",
        "sast": "Africa/Johannesburg",
        "wat": "Africa/Lagos",
        "cat": "Africa/Harare Africa/Maputo",
        "eat": "Africa/Nairobi",
        "brt": "America/Sao_Paulo",
        "art": "America/Argentina/Buenos_Aires",
        "clt clst": "America/Santiago",
        "pet": "America/Lima",
        "hne hae": "America/Toronto",
        "hnc hac": "America/Winnipeg",
        "hnp hap": "America/Vancouver",
    }.items()
    for key in keys.split()
}

#: Abbreviations that are words too; they count only right behind a time, or in capitals.
CAPITALS_ONLY: Final = frozenset("et est ist art cat pet eat wat west ct mt pt wet pdt cdt".split())

#: Of these, the ones that no English word is spelt like.
NO_ENGLISH_WORDS: Final = frozenset("et est ist ct mt pt pdt cdt".split())

#: Places by the names of their zones' cities and countries, in the four languages.
PLACES: Final[dict[str, str]] = {
    name.strip(): zone
    for names, zone in (
        ("london|londoner|ldn|heathrow|gatwick|uk|u.k.|england|scotland|scottish|welsh|britain|londres|united kingdom|edinburgh|glasgow"
         "|manchester|cardiff|leeds|bristol|british|grande-bretagne|reino unido|britannique|britanica|britische|britischer|anglaise|inglesa|inglaterra", "Europe/London"),
        ("dublin|ireland|irish|irlande|irland", "Europe/Dublin"),
        ("lisbon|portugal|portuguese|lissabon|lisbonne|lisboa|porto|western european", "Europe/Lisbon"),
        ("europe|europa|central europe|central european|mitteleuropa", "Europe/Berlin"),
        ("madrid|spain|barcelona|bcn|valencia|sevilla|espana|spanien|espagne|spanish|peninsular"
         "|peninsula|espanola|espagnole|spanische|spanischer", "Europe/Madrid"),
        ("canarias|canary islands|canaries|canary", "Atlantic/Canary"),
        ("azores|acores", "Atlantic/Azores"),
        ("paris|france|french|lyon|marseille|toulouse|bordeaux|lille|nantes|pariser|frankreich"
         "|francia|strasbourg|francaise|francesa|franzosische|franzosischer|metropole|metropolitaine", "Europe/Paris"),
        ("brussels|belgium|bruxelles|brussel|belgique|belgien|bruselas|belge|belga|belgian", "Europe/Brussels"),
        ("amsterdam|ams|netherlands|dutch|rotterdam|the hague|utrecht|niederlande", "Europe/Amsterdam"),
        ("berlin|germany|german|munich|muenchen|munchen|hamburg|frankfurt|cologne|koln|stuttgart"
         "|deutschland|deutsche|deutscher|berliner|allemagne|alemania|leipzig|dusseldorf"
         "|mitteleuropaische|allemande|alemana|centroeuropea", "Europe/Berlin"),
        ("vienna|austria|austrian|wien|wiener|osterreich|autriche|vienne|viena|graz|salzburg",
         "Europe/Vienna"),
        ("zurich|switzerland|swiss|geneva|geneve|basel|bern|schweiz|schweizer|suisse|lausanne"
         "|suiza", "Europe/Zurich"),
        ("rome|italy|milan|italian|mailand|rom|italie|italia|turin|italienne|italiana", "Europe/Rome"),
        ("copenhagen|cph|denmark|danish|kopenhagen|copenhague", "Europe/Copenhagen"),
        ("stockholm|sweden|swedish|schweden", "Europe/Stockholm"),
        ("oslo|norway|norwegian|norwegen", "Europe/Oslo"),
        ("helsinki|finland|finnish|finnland", "Europe/Helsinki"),
        ("warsaw|poland|polish|krakow|warschau|varsovie|polen", "Europe/Warsaw"),
        ("prague|czech|prag|czechia", "Europe/Prague"),
        ("budapest|hungary", "Europe/Budapest"),
        ("athens|greece|greek|athen|athenes|eastern european", "Europe/Athens"),
        ("bucharest|romania|bukarest|bucarest", "Europe/Bucharest"),
        ("istanbul|turkey|turkish|turkischer|turque", "Europe/Istanbul"),
        ("kyiv|kiev|ukraine|ukrainian", "Europe/Kyiv"),
        ("moscow|moskau|moscou|russian", "Europe/Moscow"),
        ("tel aviv|tlv|israel|jerusalem|israeli", "Asia/Jerusalem"),
        ("dubai|abu dhabi|dxb|uae|gulf", "Asia/Dubai"),
        ("karachi|lahore|pakistan|pakistani", "Asia/Karachi"),
        ("india|mumbai|delhi|new delhi|bangalore|bengaluru|chennai|kolkata|hyderabad|pune|indian"
         "|indien|inde|indienne|indischer", "Asia/Kolkata"),
        ("dhaka|bangladesh", "Asia/Dhaka"),
        ("singapore|singapur|sg|sing|singapour", "Asia/Singapore"),
        ("kuala lumpur|kl time|kl|malaysia|malaysian", "Asia/Kuala_Lumpur"),
        ("bangkok|bkk|thailand|thai", "Asia/Bangkok"),
        ("jakarta|jkt|indonesia|indonesian", "Asia/Jakarta"),
        ("manila|mnl|philippines|philippine|filipino", "Asia/Manila"),
        ("hong kong|hongkong|hk", "Asia/Hong_Kong"),
        ("beijing|shanghai|china|shenzhen|chinese|chinoise|chinesischer", "Asia/Shanghai"),
        ("taipei|taiwan", "Asia/Taipei"),
        ("tokyo|japan|jp|japanese|osaka|tokio|japonaise|japonesa|japanischer", "Asia/Tokyo"),
        ("seoul|korea|korean|coreenne|coreana", "Asia/Seoul"),
        ("sydney|melbourne|canberra|melb|syd|oz|aussie|australian eastern", "Australia/Sydney"),
        ("brisbane|brissie|brizzie|bris|bne|queensland", "Australia/Brisbane"),
        ("adelaide", "Australia/Adelaide"),
        ("perth|western australia|western australian", "Australia/Perth"),
        ("auckland|akl|wellington|new zealand|nz|kiwi", "Pacific/Auckland"),
        ("cairo|egypt|egyptian", "Africa/Cairo"),
        ("lagos|nigeria|abuja|nigerian|west africa|west african", "Africa/Lagos"),
        ("nairobi|kenya|kenyan|east africa|east african", "Africa/Nairobi"),
        ("johannesburg|cape town|joburg|jo'burg|jozi|jhb|jburg|south africa|south african", "Africa/Johannesburg"),
        ("accra|ghana|ghanaian", "Africa/Accra"),
        ("casablanca|morocco|moroccan|maroc|marocaine|marrueco", "Africa/Casablanca"),
        ("new york|nyc|jfk|boston|washington|dc|eastern|us east|east coast|philadelphia|philly|phl|atlanta|atl"
         "|miami|florida|massachusetts|nueva york|new-york|new yorker|ny|est/edt|us eastern"
         "|baltimore|pittsburgh", "America/New_York"),
        ("toronto|ottawa|montreal|ontario|quebec", "America/Toronto"),
        ("chicago|central|texas|dallas|houston|austin|minneapolis|us central|st louis|nashville"
         "|new orleans", "America/Chicago"),
        ("winnipeg", "America/Winnipeg"),
        ("denver|mountain|mtn|colorado|salt lake city|utah|boulder|us mountain", "America/Denver"),
        ("calgary|edmonton|alberta", "America/Edmonton"),
        ("phoenix|arizona|tucson", "America/Phoenix"),
        ("los angeles|la|las vegas|vegas|frisco|bay area|socal|norcal|san francisco|sf|pacific|california|seattle|west coast|us west|san diego"
         "|us pacific|silicon valley|portland|oregon|kalifornien|californie",
         "America/Los_Angeles"),
        ("vancouver|british columbia", "America/Vancouver"),
        ("halifax|atlantic", "America/Halifax"),
        ("alaska|anchorage", "America/Anchorage"),
        ("hawaii|hawaiian|honolulu", "Pacific/Honolulu"),
        ("mexico city|central mexico|mexico|mexican|cdmx|ciudad de mexico|mexicana|mexicaine", "America/Mexico_City"),
        ("bogota|colombia|colombian|colombiana", "America/Bogota"),
        ("lima|peru|peruana", "America/Lima"),
        ("santiago|chile|santiago de chile|chilean|chilena", "America/Santiago"),
        ("buenos aires|argentina|argentine|argentinian", "America/Argentina/Buenos_Aires"),
        ("montevideo|uruguay|uruguaya", "America/Montevideo"),
        ("sao paulo|rio|brazil|brasil|brasilia|rio de janeiro", "America/Sao_Paulo"),
        ("caracas|venezuela|venezolana", "America/Caracas"),
        ("reykjavik|iceland|icelandic", "Atlantic/Reykjavik"),
        ("luxembourg|luxemburg", "Europe/Luxembourg"),
        ("belgrade|serbia|serbian|belgrad", "Europe/Belgrade"),
        ("zagreb|croatia|croatian|kroatien", "Europe/Zagreb"),
        ("ljubljana|slovenia|slovenian|slowenien", "Europe/Ljubljana"),
        ("bratislava|slovakia|slovak|slowakei", "Europe/Bratislava"),
        ("sarajevo|bosnia", "Europe/Sarajevo"),
        ("skopje|macedonia", "Europe/Skopje"),
        ("bulgaria|bulgarian|bulgarien", "Europe/Sofia"),
        ("tallinn|estonia|estonian|estland", "Europe/Tallinn"),
        ("riga|latvia|latvian|lettland", "Europe/Riga"),
        ("vilnius|lithuania|lithuanian|litauen", "Europe/Vilnius"),
        ("minsk|belarus", "Europe/Minsk"),
        ("chisinau|moldova", "Europe/Chisinau"),
        ("malta|maltese", "Europe/Malta"),
        ("cyprus|nicosia|zypern", "Asia/Nicosia"),
        ("beirut|lebanon|lebanese|beyrouth|liban", "Asia/Beirut"),
        ("amman|jordanian|jordanien|jordanie", "Asia/Amman"),
        ("damascus|syria", "Asia/Damascus"),
        ("baghdad|iraq|erbil", "Asia/Baghdad"),
        ("tehran|iran|iranian|teheran", "Asia/Tehran"),
        ("riyadh|saudi|saudi arabia|jeddah|arabia|arabian", "Asia/Riyadh"),
        ("kuwait", "Asia/Kuwait"),
        ("bahrain|manama", "Asia/Bahrain"),
        ("qatar|doha", "Asia/Qatar"),
        ("muscat|oman|omani", "Asia/Muscat"),
        ("tbilisi|tiflis|georgian", "Asia/Tbilisi"),
        ("yerevan|armenia|armenian", "Asia/Yerevan"),
        ("baku|azerbaijan", "Asia/Baku"),
        ("tashkent|uzbekistan|uzbek|samarkand", "Asia/Tashkent"),
        ("almaty|astana|kazakhstan|kazakh", "Asia/Almaty"),
        ("bishkek|kyrgyzstan", "Asia/Bishkek"),
        ("kabul|afghanistan", "Asia/Kabul"),
        ("kathmandu|nepal|nepali|nepalese", "Asia/Kathmandu"),
        ("colombo|sri lanka|sri lankan", "Asia/Colombo"),
        ("maldives", "Indian/Maldives"),
        ("yangon|rangoon|myanmar", "Asia/Yangon"),
        ("hanoi|saigon|ho chi minh|ho chi minh city|vietnam|vietnamese", "Asia/Ho_Chi_Minh"),
        ("phnom penh|cambodia", "Asia/Phnom_Penh"),
        ("vientiane|laos", "Asia/Vientiane"),
        ("ulaanbaatar|ulan bator|mongolia", "Asia/Ulaanbaatar"),
        ("brunei", "Asia/Brunei"),
        ("macau|macao", "Asia/Macau"),
        ("hobart|tasmania", "Australia/Hobart"),
        ("fiji|suva", "Pacific/Fiji"),
        ("algiers|algeria|alger|algerie|algerien", "Africa/Algiers"),
        ("tunis|tunisia|tunisie|tunesien|tunez", "Africa/Tunis"),
        ("tripoli|libya", "Africa/Tripoli"),
        ("dakar|senegal|senegalaise", "Africa/Dakar"),
        ("abidjan|ivory coast|cote d'ivoire", "Africa/Abidjan"),
        ("douala|yaounde|cameroon|cameroun", "Africa/Douala"),
        ("kinshasa|congo", "Africa/Kinshasa"),
        ("luanda|angola", "Africa/Luanda"),
        ("addis ababa|addis|ethiopia|ethiopian", "Africa/Addis_Ababa"),
        ("khartoum|sudan", "Africa/Khartoum"),
        ("kampala|uganda|ugandan", "Africa/Kampala"),
        ("kigali|rwanda|rwandan", "Africa/Kigali"),
        ("dar es salaam|tanzania|tanzanian", "Africa/Dar_es_Salaam"),
        ("lusaka|zambia|zambian", "Africa/Lusaka"),
        ("harare|zimbabwe|bulawayo|central africa|central african", "Africa/Harare"),
        ("maputo|mozambique", "Africa/Maputo"),
        ("gaborone|botswana", "Africa/Gaborone"),
        ("windhoek|namibia|namibian", "Africa/Windhoek"),
        ("antananarivo|madagascar", "Indian/Antananarivo"),
        ("mauritius|ile maurice", "Indian/Mauritius"),
        ("newfoundland|st john's", "America/St_Johns"),
        ("saskatoon|saskatchewan", "America/Regina"),
        ("detroit|michigan", "America/Detroit"),
        ("indianapolis|indiana", "America/Indiana/Indianapolis"),
        ("guadalajara|monterrey", "America/Monterrey"),
        ("tijuana", "America/Tijuana"),
        ("guatemala", "America/Guatemala"),
        ("tegucigalpa|honduras", "America/Tegucigalpa"),
        ("san salvador|el salvador", "America/El_Salvador"),
        ("managua|nicaragua", "America/Managua"),
        ("costa rica", "America/Costa_Rica"),
        ("panama", "America/Panama"),
        ("havana|cuba|la habana", "America/Havana"),
        ("jamaica", "America/Jamaica"),
        ("santo domingo|dominican republic", "America/Santo_Domingo"),
        ("puerto rico", "America/Puerto_Rico"),
        ("port of spain|trinidad", "America/Port_of_Spain"),
        ("quito|ecuador|guayaquil", "America/Guayaquil"),
        ("la paz|bolivia|boliviana", "America/La_Paz"),
        ("asuncion|paraguay|paraguaya", "America/Asuncion"),
    )
    for name in names.split("|")
}  # fmt: skip

#: Places named so shortly that they count only with "time" beside them: they may be initials.
SHORT_PLACES: Final = frozenset(
    "ldn bcn dxb sg sing kl bkk jkt mnl hk jp melb syd oz bris bne akl jozi jhb phl atl"
    " ams cph tlv".split()
)

#: Places that are everyday words too: they need "time" behind them, or a capital.
TIME_NOUNS: Final = (
    "time|heure de|hora de|horario de|heure|zeit|hora|standard time|daylight time"
    "|tiempo de|tiempo del centro de|tiempo del centro|hora del centro de|summer time|winter time|clock|heure d'|hora del|hora peninsular de|sommerzeit|winterzeit|tz"
)
MINE: Final = (
    "my time|my end|our time||here|mine|for me|my side|our end|on my end|on my side|over here"
    "|my timezone|my time zone|meiner zeit|meine zeit|unserer zeit|bei mir|bei uns|hier"
    "|mon heure|heure d'ici|chez moi|chez nous|pour moi|mi hora|hora mia|mia|mias|nuestras|para mi|aca|de aca|por aca|hora de aqui|hora de aca|aqui|hiesiger zeit|heure de chez nous|time here"
    "|nuestra hora|de aqui|my local time|where i am|at my end|by us|hier bei uns|unsere zeit|fur mich"
    "|de mon cote|d'ici|ici|de mi lado|por aqui|my clock|by my clock|my watch|by my watch"
    "|meiner ortszeit|unserer ortszeit|mon heure locale|notre heure locale|mi hora local|de mi horario"
    "|nach meiner uhr|a ma montre|en mi reloj"
)
YOURS: Final = (
    "your time|ur time|ur end|ur side|your end|yours|for you|your side|on your end|on your side|over there"
    "|your timezone|your time zone|your local time|ihrer zeit|deiner zeit|ihre zeit|deine zeit"
    "|bei ihnen|bei dir|with you|with yourself|votre heure|ton heure|chez vous|chez toi|pour vous|pour toi|heure a toi"
    "|tu hora|su hora|tuya|tuyas|suyas|vuestras|de ustedes|de vosotros|hora tuya|hora suya|para ti|para usted|vuestra hora|de alli|where you are"
    "|fur sie|fur dich|your zone|there|bei euch|eurer zeit|eure zeit|fur euch|at your end|by you"
    "|hora de alli|hora de alla|hora de ahi|hora vuestra|hora de ustedes|heure de chez vous"
    "|heure de chez toi|heure de la-bas|dortiger zeit|dortige zeit|time there|time over there"
    "|de tu lado|de su lado|alla|por alla|de alla|de ton cote|de votre cote|a toi|tu horario"
    "|your clock|by your clock|on your clock|your watch|by your watch|nach ihrer uhr|nach deiner uhr"
    "|ihrer ortszeit|deiner ortszeit|eurer ortszeit|votre heure locale|ton heure locale"
    "|tu hora local|su hora local|de tu horario|de su horario"
    "|a votre montre|a ta montre|en tu reloj|en su reloj"
)
LOCAL: Final = "local|locally|lokal|heure locale|hora local|local time|ortszeit"
