import { type Judged, judge } from './queries.ts';

// Written by somebody who had seen the built pages alone; measured once, MRR 0.935, before the search was mended by it.

/** The ninth set, by kind: it keeps what was mended. */
export const ninth: Record<string, Judged[]> = {
  need: judge(`
    min son säljer knark tror jag → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    nån vill att jag gömmer en pistol → /for-unga/ /lattlast/for-unga/
    min sambo slog mig igår → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    dom hotar mig jag är skyldig pengar → /for-unga/ /lattlast/for-unga/
    jag orkar inte leva längre → /for-unga/ /lattlast/for-unga/
    pappa slår oss → /for-unga/ /lattlast/for-unga/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    fosterbarn borta hela nätterna ny mobil → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    rånad på vägen hem från jobbet → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    blivit lurad av nån som ringde från banken → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    inbrott i stugan vad gör jag → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    dottern vägrar svara var pengarna kommer ifrån → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    killarna tvingar mig leverera paket → /for-unga/ /lattlast/for-unga/
    får massa swish från folk jag inte känner, min 13-åring → /gangsnacket/ /lattlast/gangsnacket/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    vill ut ur gänget → /for-unga/ /lattlast/for-unga/
    jag är rädd att jag ska slå min tjej → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    våldtagen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    snattare hotar personalen i min butik → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    elev har kniv med sig, är rädd för vad han ska göra → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    mitt ex förföljer mig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    hjälp nu ikväll socialen har stängt → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /kommuner/ /lattlast/kommuner/
    han läser min telefon får inte märka att jag söker hjälp → /sakrare-besok/
    barnbarnet umgås med äldre killar i dyra bilar → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    såg en misshandel på bussen ska jag ringa → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    ångrar mig sa ja till att hålla utkik → /for-unga/ /lattlast/for-unga/
    mår så dåligt vill prata med någon anonymt → /for-unga/ /lattlast/for-unga/
    vågar inte berätta för polisen dom kommer ta mig → /for-unga/ /lattlast/for-unga/
    grannpojken far illa → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    någon har spelat in mig och hotar lägga ut det → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /for-unga/ /lattlast/for-unga/
    pojkar i laget pratar om att tjäna snabba pengar → /gangsnacket/ /lattlast/gangsnacket/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    mannen kollar vilka sidor jag varit inne på → /sakrare-besok/`),
  place: judge(`
    Grängesberg → /kommuner/ludvika/ /lattlast/kommuner/ludvika/
    socialjour Insjön → /kommuner/leksand/ /lattlast/kommuner/leksand/
    Krylbo polisen → /kommuner/avesta/ /lattlast/kommuner/avesta/
    Idre → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/
    sälenfjällen bråk på after ski vem ringer man → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    Långshyttan → /kommuner/hedemora/ /lattlast/kommuner/hedemora/
    kväll och helg i Orsa → /kommuner/orsa/ /lattlast/kommuner/orsa/
    otryggt vid resecentrum i Borlänge → /kommuner/borlange/
    Dala-Järna orolig för ungdomar → /kommuner/vansbro/ /lattlast/kommuner/vansbro/
    Sollerön → /kommuner/mora/ /lattlast/kommuner/mora/
    brottsförebyggande arbete i Enviken och Bjursås → /kommuner/falun/
    Mockfjärd kommunens nummer → /kommuner/gagnef/ /lattlast/kommuner/gagnef/
    bor i Furudal vem kan hjälpa → /kommuner/rattvik/ /lattlast/kommuner/rattvik/
    Söderbärke → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/
    Gustafs → /kommuner/sater/ /lattlast/kommuner/sater/
    växel Älvdalens kommun → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/
    Horndal inbrott → /kommuner/avesta/ /lattlast/kommuner/avesta/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Svärdsjö soc → /kommuner/falun/ /lattlast/kommuner/falun/
    medborgarlöfte Leksand → /kommuner/leksand/
    Fredriksberg → /kommuner/ludvika/ /lattlast/kommuner/ludvika/
    Torsång och Ornäs → /kommuner/borlange/ /lattlast/kommuner/borlange/
    samordnare trygghet Smedjebacken → /kommuner/smedjebacken/
    Vikmanshyttan ungdomar → /kommuner/hedemora/ /lattlast/kommuner/hedemora/
    Särna nödnummer → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/
    lätt svenska Rättvik → /lattlast/kommuner/rattvik/ /kommuner/rattvik/
    Lima → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    vilken kommun tillhör Stora Skedvi → /kommuner/orter/ /kommuner/sater/ /lattlast/kommuner/sater/
    Djurås orosanmälan → /kommuner/gagnef/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Vansbro överenskommelse polisen → /kommuner/vansbro/ /stod-till-kommuner/exempel/
    Venjan hjälp åt tonåring → /kommuner/mora/ /lattlast/kommuner/mora/`),
  spoken: judge(`
    Vad ska jag säga när jag ringer till soc om min pojke? → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Måste jag lämna mitt namn om jag anmäler att ett barn har det dåligt? → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Hur vet jag om min dotter håller på att dras in i något kriminellt? → /gangsnacket/ /lattlast/gangsnacket/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Vem ska jag ringa om det händer något på en lördagskväll? → /kommuner/ /lattlast/kommuner/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Kan man få pengar av staten om tjuven inte kan betala? → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Syns det på telefonräkningen om jag ringer för att få hjälp? → /sakrare-besok/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Jag är tolv år och några stora killar vill att jag ska gömma en väska, vad gör jag? → /for-unga/ /lattlast/for-unga/
    Får jag veta vad som händer efter att vi på skolan har anmält? → /orolig-for-ett-barn/
    Vad gör egentligen länsstyrelsen åt brottsligheten? → /uppdrag/ /lattlast/uppdrag/ /arbetet-i-dalarna/
    Jag kan inte så mycket svenska, finns det något på mitt språk? → /sprak/
    Finns det något som är skrivet enklare, jag har svårt att läsa? → /lattlast/
    Hur gör vi om vi vill starta grannsamverkan på vår gata? → /uppdrag/
    Är det olagligt att be ett barn utföra ett brott åt en? → /gangsnacket/ /lattlast/gangsnacket/
    Min kompis har blivit hotad, kan jag tipsa utan att han får veta det? → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Vilken dag var den där utbildningen i Tällberg? → /kalender/utbildning-tallberg-2023/ /aktuellt/utbildningsdag-tallberg/ /kalender/
    Kan jag ringa någon fast jag inte har polisanmält? → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Vad säger lagen att vår kommun måste göra för att förebygga brott? → /lagen/
    Hur gör man en lägesbild från början till slut? → /stod-till-kommuner/lagesbild-och-atgardsplan/
    Jag har precis fått jobbet som brottsförebyggare, var ska jag börja? → /stod-till-kommuner/ny-samordnare/
    Hur mycket pengar kan vår kommun söka för brottsförebyggande arbete? → /stod-till-kommuner/pengar/
    Vem hjälper en kille som vill sluta med allt det kriminella? → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Vad händer på ett möte när polisen vill prata oro med föräldrar? → /orolig-for-ett-barn/
    Hur kan jag lämna sidan fort om någon kommer in i rummet? → /sakrare-besok/
    Har jag rätt att tala finska med kommunen i Ludvika? → /nationella-minoriteter/ /kommuner/ludvika/
    Kommer det ett barn till Barnahus om det har blivit slaget, och var finns det? → /utsatt-for-brott/ /stod-till-kommuner/stod-fran-andra/ /kommuner/borlange/
    Jag är döv, hur larmar jag? → /kontakt/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Vad kom forskarna fram till om Ludvika och Fagersta? → /rapporter/processutvardering-fagersta-ludvika/ /aktuellt/hogskolan-om-lagesrapporter/
    Vad lovade polisen ungdomarna i Falun? → /aktuellt/falun-medborgarlofte/ /kommuner/falun/
    Var i Dalarna finns en kommun som fick över en halv miljon av Brå? → /aktuellt/hedemora-far-pengar/ /stod-till-kommuner/pengar/ /kommuner/hedemora/
    Hur snabbt måste soc bestämma om det blir utredning? → /orolig-for-ett-barn/`),
  subject: judge(`
    hur kriminella värvar minderåriga → /gangsnacket/ /lattlast/gangsnacket/ /for-unga/ /lattlast/for-unga/
    tecken på att en tonåring hamnat snett → /gangsnacket/ /lattlast/gangsnacket/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    ersättning till den som skadats av ett brott → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    stöd för vittnen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    tysta nummer som inte lämnar spår → /sakrare-besok/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    ungdomar lockas till brott under skolans lov → /aktuellt/polisen-sommarlov/
    hur trygga känner sig invånarna, mätning → /aktuellt/trygghetsmatning-hedemora/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    länets gemensamma arbete mot våld i hemmet → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/
    kameror på torget, får kommunen det? → /lagen/
    statliga medel till trygghetsarbete → /stod-till-kommuner/pengar/
    samarbetsavtal mellan kommuner och poliser i norra Dalarna → /stod-till-kommuner/exempel/ /kommuner/mora/
    bostadsområden och torg som känns otrygga → /uppdrag/ /stod-till-kommuner/stod-fran-andra/ /stod-till-kommuner/exempel/
    rätten att använda samiska → /nationella-minoriteter/ /kommuner/alvdalen/
    vad begreppen betyder, enkelt förklarat → /ordlista/
    få hjälp att prata med sin tonåring → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    jour för kvinnor som blir slagna → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    hur kommunen ska organisera arbetet mot brott → /lagen/ /stod-till-kommuner/ny-samordnare/
    vilka kommuner delar samma lokala polis → /kommuner/
    träff om mordbränder och eldsvådor → /kalender/fas-anlagda-brander-2021/
    sexhandel och trafficking → /kalender/manniskohandel-2018/
    plan mot droger och alkohol → /kalender/handlingsplan-andt-2016/
    konferens mot hat och hot i samhället → /kalender/demokrati-hatbrott-2023/
    förlängt löfte till avestaborna → /aktuellt/avesta-medborgarloften/ /kommuner/avesta/ /stod-till-kommuner/exempel/
    utvärdering av hur kommuner följer brottsutvecklingen → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/
    hederskultur, råd till personal → /stod-till-kommuner/stod-fran-andra/
    våldsam mot sin partner och vill ändra sig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    mötesplatser där samordnare lär av varandra → /arbetet-i-dalarna/ /stod-till-kommuner/ /stod-till-kommuner/ny-samordnare/
    hur myndighetens sidor kontrolleras för att vara sanna → /om-webbplatsen/
    invånare fick tycka till om polisens löfte → /aktuellt/sater-medborgarlofte/ /kommuner/sater/ /stod-till-kommuner/exempel/
    ungdomsmottagning, frågor om sex och kroppen → /for-unga/`),
  professional: judge(`
    anmälningsplikt skolkurator → /orolig-for-ett-barn/
    kommunal säkerhetsstrateg ny på tjänsten → /stod-till-kommuner/ny-samordnare/
    orsaksanalys mall → /stod-till-kommuner/lagesbild-och-atgardsplan/
    situationell prevention åtgärder → /stod-till-kommuner/lagesbild-och-atgardsplan/
    BRÅ-rådets sammansättning → /stod-till-kommuner/exempel/ /lagen/
    4 § lägesbild kartläggning analys → /lagen/ /stod-till-kommuner/lagesbild-och-atgardsplan/ /stod-till-kommuner/ny-samordnare/
    sociala insatsgrupper SIG → /aktuellt/falun-medborgarlofte/ /stod-till-kommuner/exempel/ /kommuner/falun/
    avhopparverksamhet Bergslagen → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    återkoppling till anmälare från socialtjänsten → /orolig-for-ett-barn/
    EST-grupp veckovis lägesbild → /stod-till-kommuner/exempel/
    processtöd från länsstyrelsen → /stod-till-kommuner/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    samordningsfunktion kontaktpunkt utåt → /lagen/ /stod-till-kommuner/ny-samordnare/
    radikalisering stödtelefon yrkesverksamma → /stod-till-kommuner/stod-fran-andra/
    handledning till Gängsnacket för personal → /gangsnacket/ /stod-till-kommuner/stod-fran-andra/
    förordning 2023:442 → /stod-till-kommuner/pengar/
    kommunstyrelsens ansvar rapportering till fullmäktige → /lagen/ /stod-till-kommuner/ny-samordnare/
    regionalt uppdrag brottsförebyggande samordning förordning → /uppdrag/
    samverkansöverenskommelse lokalpolisområde Mora → /stod-till-kommuner/exempel/ /kommuner/mora/ /kommuner/orsa/
    BID platssamverkan fastighetsägare → /uppdrag/ /stod-till-kommuner/exempel/ /stod-till-kommuner/stod-fran-andra/
    åklagare socialtjänst polis samråd barn utsatta för våld → /stod-till-kommuner/stod-fran-andra/ /utsatt-for-brott/
    uppföljning av åtgärdsplan vartannat år → /stod-till-kommuner/lagesbild-och-atgardsplan/ /lagen/ /stod-till-kommuner/ny-samordnare/
    förundersökning inledd, brottsskadeersättning målsägande → /utsatt-for-brott/
    fokusgrupper metod processutvärdering → /rapporter/processutvardering-fagersta-ludvika/ /aktuellt/preliminara-resultat-ludvika-fagersta/
    involverande av underårig i brott → /gangsnacket/ /lattlast/gangsnacket/
    telefontider Brå kommunstöd → /stod-till-kommuner/stod-fran-andra/ /stod-till-kommuner/ny-samordnare/
    ta initiativ till kommungränsöverskridande insatser → /stod-till-kommuner/ /uppdrag/ /lattlast/uppdrag/
    medborgarlöften i länet sammanställning → /stod-till-kommuner/exempel/
    trygghetsmätning som underlag i lägesbilden → /stod-till-kommuner/lagesbild-och-atgardsplan/ /aktuellt/trygghetsmatning-hedemora/
    årshjul hot spots brottskartor → /stod-till-kommuner/lagesbild-och-atgardsplan/
    statsbidrag förstudie tak 400 000 → /stod-till-kommuner/pengar/`),
  named: judge(`
    Bris 116 111 → /for-unga/ /lattlast/for-unga/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Kvinnofridslinjen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /sakrare-besok/ /stod-till-kommuner/stod-fran-andra/
    Brottsofferjouren → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Gängsnacket – en guide för föräldrar och andra viktiga vuxna → /gangsnacket/ /lattlast/gangsnacket/
    Ett Dalarna fritt från våld → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/
    Välj att sluta → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /stod-till-kommuner/stod-fran-andra/
    Barriärer mot brott → /uppdrag/
    Självmordslinjen Mind → /for-unga/ /lattlast/for-unga/
    lag 2023:196 → /lagen/
    SOU 2021:49 Kommuner mot brott → /lagen/
    FAS Förebyggande arbete i samverkan → /arbetet-i-dalarna/ /ordlista/
    Trygga platser → /stod-till-kommuner/exempel/ /arbetet-i-dalarna/
    Center mot våldsbejakande extremism → /stod-till-kommuner/stod-fran-andra/
    Nationellt centrum mot hedersrelaterat våld och förtryck → /stod-till-kommuner/stod-fran-andra/
    Barnahus i Dalarna → /utsatt-for-brott/ /stod-till-kommuner/stod-fran-andra/ /kommuner/borlange/
    Brottsoffermyndigheten → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    UMO Youmo → /for-unga/
    BRÅ-Falun → /kommuner/falun/
    Trygga Avesta → /kommuner/avesta/
    SMS112 → /kontakt/ /utsatt-for-brott/
    Tryggare Sverige → /uppdrag/ /arbetet-i-dalarna/
    Mälardalens högskola rapport 2021 → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/
    Vinnova → /arbetet-i-dalarna/ /stod-till-kommuner/pengar/ /kalender/
    Brottsförebyggande rådet → /stod-till-kommuner/stod-fran-andra/ /stod-till-kommuner/pengar/ /uppdrag/ /lagen/
    Digg tillsyn → /tillganglighet/
    Integritetsskyddsmyndigheten → /personuppgifter/
    Creative Commons CC0 → /data/ /om-webbplatsen/
    Länsgruppen Mäns våld mot kvinnor → /kalender/lansgruppen-2020/
    Demokrati- och hatbrottskonferens → /kalender/demokrati-hatbrott-2023/
    DCAT-AP-SE → /data/`),
  misspelt: judge(`
    gengsnacket → /gangsnacket/ /lattlast/gangsnacket/
    orosamälan → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    brotsofferjouren → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    kvinofridslinjen nummer → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Smedjebaken → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/
    Rätvik kommun → /kommuner/rattvik/ /lattlast/kommuner/rattvik/
    lägesbilld → /stod-till-kommuner/lagesbild-och-atgardsplan/ /lagen/ /ordlista/
    åtgärsplan kommun → /stod-till-kommuner/lagesbild-och-atgardsplan/ /lagen/
    nyhetsbrv → /nyhetsbrev/
    social jorden kväll → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /kommuner/ /lattlast/kommuner/
    polis anmälen stöld → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    misshandlat → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    självmorstankar → /for-unga/ /lattlast/for-unga/
    stadsbidrag brå → /stod-till-kommuner/pengar/
    medborgalöfte → /stod-till-kommuner/exempel/ /ordlista/
    samordanre ny → /stod-till-kommuner/ny-samordnare/
    grannsamvärkan → /uppdrag/
    tilgänglighet webplats → /tillganglighet/
    kokies → /personuppgifter/
    avhoppar samordning → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    lätläst → /lattlast/
    Malung Sählen → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    gängkrimenell varningsteken → /gangsnacket/ /lattlast/gangsnacket/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    hedersrelateratvåld telefon → /stod-till-kommuner/stod-fran-andra/
    bedregeri → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    kalander utbildningar → /kalender/
    Ludvicka fagersta utvärdring → /rapporter/processutvardering-fagersta-ludvika/ /aktuellt/hogskolan-om-lagesrapporter/
    ordlissta → /ordlista/
    kammerabevakning torg → /lagen/
    Elvdalen → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/`),
  practical: judge(`
    prenumerera på mejlutskick → /nyhetsbrev/
    sluta få nyhetsbrevet → /nyhetsbrev/ /personuppgifter/
    skriva ut och sätta upp på anslagstavlan → /om-webbplatsen/
    telefonnummer till er på länsstyrelsen → /kontakt/ /lattlast/kontakt/
    vart skickar man brev, postadress → /kontakt/
    öppna som excel eller csv → /data/
    jag vill lägga kommande träffar i min mobilkalender → /kalender/
    rss flöde nyheter → /aktuellt/
    sparar ni ip eller spårar besökare → /personuppgifter/
    klaga på hur ni använder mina uppgifter → /personuppgifter/
    ta bort det jag skrev till er → /personuppgifter/
    länken fungerar inte, var säger jag till → /kontakt/ /lattlast/kontakt/ /om-webbplatsen/ /tillganglighet/
    får jag kopiera er text till vår hemsida → /om-webbplatsen/
    skärmläsare läser inte knappen → /tillganglighet/
    beställa guiden om gäng på somaliska → /gangsnacket/ /lattlast/gangsnacket/ /so/
    ladda ner guiden för föräldrar pdf → /gangsnacket/ /lattlast/gangsnacket/
    byta till engelska → /sprak/ /en/
    alla sidor i en lista → /webbkarta/ /a-o/
    spara viktiga nummer i telefonboken → /kontakt/
    radera sökhistorik → /sakrare-besok/
    var sidan till hjälp? lämna omdöme → /hjalpte/
    när är nästa nätverksträff → /kalender/
    äldre nyheter arkiv → /aktuellt/
    pressmeddelanden journalist → /kontakt/
    vem ansvarar för innehållet på sajten → /om-webbplatsen/
    besöka kontoret i Falun → /kontakt/ /lattlast/kontakt/
    leta upp min by för att se rätt kommun → /kommuner/orter/ /kommuner/ /lattlast/kommuner/
    är översättningarna gjorda av dator → /sprak/ /om-webbplatsen/
    be om innehållet i en annan form, ser dåligt → /tillganglighet/
    rapporten om lägesrapporter att ladda ner → /rapporter/ /rapporter/processutvardering-fagersta-ludvika/`),
};
