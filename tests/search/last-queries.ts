import { type Judged, judge } from './queries.ts';

// Two sets, each written by one who read the pages and never saw the search. Each was asked once before anything was changed
// by it: seventh MRR 0.973, all among the first three; eighth MRR 0.945, among the first three 0.975. Then both were looked
// at and the search was mended by what went wrong, so neither says how strangers are answered now: they hold what was won.

/** The seventh set, of all kinds, with the pages that answer each query. */
export const seventh: Record<string, Judged[]> = {
  need: judge(`
    någon slår mig hjälp nu → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    vill dö → /for-unga/ /lattlast/for-unga/
    min son är ute med fel folk och svarar inte i telefon → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    dom säger jag är skyldig 20000 och jag är bara 15 → /for-unga/ /lattlast/for-unga/
    inbrott just nu → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    sambon hotar mig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    hittade vapen i hans rum han är 14 → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    lurad på alla pengar i telefon → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    dottern har massa kontanter och ny mobil → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    våldtagen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    barn far illa mitt i natten vem ringer man → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    ångrar mig vill ut ur gänget → /for-unga/ /lattlast/for-unga/
    pappa slår mamma → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /for-unga/ /lattlast/for-unga/
    112 eller 11414 → /kontakt/ /lattlast/kontakt/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    han kollar min mobil → /sakrare-besok/
    rädd att jag ska slå min fru igen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    rånad på stan → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    mår skit behöver nån att snacka med i natt → /for-unga/ /lattlast/for-unga/
    killar i bil vill att lillebror ska stå vakt → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    jag inte prata bra svenska min pojke problem med gäng → /lattlast/orolig-for-ett-barn/ /orolig-for-ett-barn/ /lattlast/gangsnacket/ /gangsnacket/`),
  place: judge(`
    Krylbo → /kommuner/avesta/ /lattlast/kommuner/avesta/
    792 30 → /kommuner/mora/ /lattlast/kommuner/mora/
    socialtjänsten dala-floda → /kommuner/gagnef/ /lattlast/kommuner/gagnef/
    grängesberg → /kommuner/ludvika/ /lattlast/kommuner/ludvika/
    ringa kommunen särna → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/
    Svärdsjö → /kommuner/falun/ /lattlast/kommuner/falun/
    780 67 Sälen → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    långshyttan otryggt vid busshållplatsen → /kommuner/hedemora/ /lattlast/kommuner/hedemora/
    vilken kommun är Söderbärke → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/ /kommuner/orter/
    insjön → /kommuner/leksand/ /lattlast/kommuner/leksand/
    furudal vem ringer man på kvällen → /kommuner/rattvik/ /lattlast/kommuner/rattvik/
    Gustafs → /kommuner/sater/ /lattlast/kommuner/sater/
    skattungbyn hjälp → /kommuner/orsa/ /lattlast/kommuner/orsa/
    kommunens telefonnummer dala-järna → /kommuner/vansbro/ /lattlast/kommuner/vansbro/
    Torsång → /kommuner/borlange/ /lattlast/kommuner/borlange/
    78440 → /kommuner/borlange/ /lattlast/kommuner/borlange/
    vilka kommuner hör till lokalpolisområde mora → /kommuner/ /stod-till-kommuner/exempel/
    venjan lätt svenska → /lattlast/kommuner/mora/ /kommuner/mora/
    lista på byar i länet → /kommuner/orter/
    socialjouren lindvallen → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/`),
  spoken: judge(`
    Hej, vem ska jag prata med när mitt barnbarn har hamnat i dåligt sällskap? → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    En kille i mitt fotbollslag har börjat komma med dyra kläder och två telefoner, vad gör jag? → /orolig-for-ett-barn/ /gangsnacket/ /lattlast/orolig-for-ett-barn/ /lattlast/gangsnacket/
    Vad händer med vår familj om jag ringer soc? → /orolig-for-ett-barn/
    Måste jag säga mitt namn om jag anmäler att grannens barn har det svårt? → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Jag har lovat att bära en väska åt en kompis och nu törs jag inte backa → /for-unga/ /lattlast/for-unga/
    Kan man få betalt av staten om den som misshandlade mig saknar pengar? → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Jag såg vem som krossade rutorna, hur berättar jag det för polisen? → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /kontakt/ /lattlast/kontakt/
    Jag hör inte, hur larmar jag då? → /kontakt/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Är det sant att vår kommun är tvungen att ha en plan mot brott? → /lagen/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    Jag har fått det här på tio procent av min tjänst i en liten kommun, var ska jag börja? → /stod-till-kommuner/ny-samordnare/
    Hur gick det när högskolan granskade arbetet i Ludvika? → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/
    Mamma läser bara arabiska, finns det något för henne? → /ar/ /sprak/
    Vi är några grannar som vill hålla koll tillsammans, hur startar vi? → /uppdrag/
    Vad gör ni på länsstyrelsen egentligen åt brotten? → /uppdrag/ /lattlast/uppdrag/ /arbetet-i-dalarna/
    Får kommunen sätta upp kameror på torget utan att fråga? → /lagen/ /stod-till-kommuner/ny-samordnare/
    Kan ni sluta skicka de där månadsmejlen till mig? → /nyhetsbrev/ /personuppgifter/
    Jag fattar inte vad ordet sekretess betyder → /ordlista/ /personuppgifter/
    Jag är rädd att min man ser att jag har varit inne på den här sidan → /sakrare-besok/
    Pojken säger att han vill lämna gänget, vem kan hjälpa honom? → /orolig-for-ett-barn/ /for-unga/ /lattlast/orolig-for-ett-barn/ /lattlast/for-unga/
    Hur mycket bidrag kan vår kommun få till en förstudie? → /stod-till-kommuner/pengar/`),
  subject: judge(`
    polis, åklagare och vård på samma ställe för slagna barn → /utsatt-for-brott/ /stod-till-kommuner/stod-fran-andra/
    vad polisen och kommunerna har lovat invånarna i länet → /stod-till-kommuner/exempel/
    hyresvärd vill göra källare och entréer tryggare → /uppdrag/
    träff om mordbrand → /kalender/fas-anlagda-brander-2021/
    länets plan mot sprit, droger och rökning → /kalender/handlingsplan-andt-2016/
    sexhandel trafficking heldag → /kalender/manniskohandel-2018/
    större risk för ungdomar när skolan är stängd → /aktuellt/polisen-sommarlov/
    hur trygga folk känner sig i bygden → /aktuellt/trygghetsmatning-hedemora/
    kommun i södra dalarna fick över en halv miljon → /aktuellt/hedemora-far-pengar/ /stod-till-kommuner/pengar/
    gemensam linje i länet mot partnervåld fram till 2028 → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/
    så värvas tioåringar av kriminella → /gangsnacket/ /lattlast/gangsnacket/ /aktuellt/polisen-stoppa-rekrytering/ /for-unga/
    sopa igen spåren på nätet → /sakrare-besok/
    krångliga begrepp förklarade → /ordlista/
    butiker och hyresvärdar tar ansvar för ett stökigt torg ihop med kommunen → /stod-till-kommuner/exempel/ /uppdrag/ /arbetet-i-dalarna/
    landshövdingen invigde dag om demokrati → /kalender/demokrati-hatbrott-2023/
    råd till föräldrar på flera språk → /sprak/ /gangsnacket/
    rätten att tala samiska med en myndighet → /nationella-minoriteter/
    vem får läsa det jag skickar in → /personuppgifter/
    undersökning om hur två grannkommuner jobbar mot brott → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/ /aktuellt/preliminara-resultat-ludvika-fagersta/
    invånare fick svara på enkät om vad polisen ska lova → /aktuellt/sater-medborgarlofte/`),
  professional: judge(`
    EST-grupp → /stod-till-kommuner/exempel/
    orsaksanalys → /stod-till-kommuner/lagesbild-och-atgardsplan/ /ordlista/
    skriftlig samverkansöverenskommelse polis kommun → /stod-till-kommuner/exempel/ /lagen/
    anmälningsskyldighet skolsköterska → /orolig-for-ett-barn/
    situationell prevention → /stod-till-kommuner/lagesbild-och-atgardsplan/
    lokal problembild → /stod-till-kommuner/ /ordlista/
    avhopparverksamhet bergslagen → /orolig-for-ett-barn/ /for-unga/
    omedelbar skyddsbedömning och beslut om utredning inom 14 dagar → /orolig-for-ett-barn/
    åklagarkammaren strategi mot våld i nära relation → /aktuellt/ny-strategi-mot-vald/
    laglig grund för kommunal kamerabevakning → /lagen/ /stod-till-kommuner/ny-samordnare/
    ansökningsomgång statsbidrag → /stod-till-kommuner/pengar/
    ansvarig nämnd återrapportering till fullmäktige → /lagen/ /stod-till-kommuner/ny-samordnare/
    processtöd och kompetensutveckling för kommunen → /stod-till-kommuner/
    handledning för spridning av föräldraguide → /gangsnacket/ /stod-till-kommuner/stod-fran-andra/
    konsultation hedersrelaterat ärende → /stod-till-kommuner/stod-fran-andra/
    radikalisering rådgivning yrkesverksamma → /stod-till-kommuner/stod-fran-andra/
    reglemente för det brottsförebyggande arbetet → /stod-till-kommuner/exempel/ /kommuner/alvdalen/
    sociala insatsgrupper → /aktuellt/falun-medborgarlofte/ /stod-till-kommuner/exempel/
    otillåten påverkan hot mot tjänstemän och förtroendevalda → /stod-till-kommuner/exempel/
    lägesrapportering återkoppling till rapportörerna → /rapporter/processutvardering-fagersta-ludvika/ /stod-till-kommuner/lagesbild-och-atgardsplan/`),
  named: judge(`
    Kvinnofridslinjen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    välj att sluta → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /stod-till-kommuner/stod-fran-andra/
    116 006 → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Barriärer mot brott → /uppdrag/
    SOU 2021:49 → /lagen/
    lag 2023:196 → /lagen/
    gängsnacket pdf → /gangsnacket/ /lattlast/gangsnacket/
    Ett Dalarna fritt från våld → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/
    projektet Trygga platser → /stod-till-kommuner/exempel/ /arbetet-i-dalarna/
    FAS → /arbetet-i-dalarna/ /ordlista/
    brottsoffermyndigheten → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Youmo → /for-unga/
    90101 → /for-unga/ /lattlast/for-unga/
    Center mot våldsbejakande extremism → /stod-till-kommuner/stod-fran-andra/
    Teletal → /kontakt/
    Integritetsskyddsmyndigheten → /personuppgifter/
    Digg tillsyn → /tillganglighet/
    Vinnova → /arbetet-i-dalarna/ /stod-till-kommuner/pengar/
    BRÅ-Falun → /kommuner/falun/
    Bris telefon → /for-unga/ /lattlast/for-unga/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/`),
  misspelt: judge(`
    gängsnakket → /gangsnacket/ /lattlast/gangsnacket/
    kvinofridslinien → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    brotsofferjoren → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    oros anmälen → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /ordlista/
    medborjarlöfte → /stod-till-kommuner/exempel/ /ordlista/ /aktuellt/avesta-medborgarloften/ /aktuellt/falun-medborgarlofte/ /aktuellt/sater-medborgarlofte/
    smejebacken → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/
    retvik komun → /kommuner/rattvik/ /lattlast/kommuner/rattvik/
    borlenge → /kommuner/borlange/ /lattlast/kommuner/borlange/
    nyhetsbrv → /nyhetsbrev/
    självmodslinjen → /for-unga/ /lattlast/for-unga/
    åtgärsplan → /stod-till-kommuner/lagesbild-och-atgardsplan/ /lagen/ /ordlista/
    ny samornare → /stod-till-kommuner/ny-samordnare/
    avhopare polisen → /for-unga/ /orolig-for-ett-barn/ /lattlast/for-unga/ /lattlast/orolig-for-ett-barn/
    bedregeri → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    tillgenglighetsredogörelse → /tillganglighet/
    personupgiter → /personuppgifter/
    grannsamvärkan → /uppdrag/ /ordlista/
    extremizm → /stod-till-kommuner/stod-fran-andra/ /ordlista/
    hedersvold → /stod-till-kommuner/stod-fran-andra/
    ungdommsmotagning → /for-unga/`),
  practical: judge(`
    guiden på somaliska → /gangsnacket/ /so/ /lattlast/gangsnacket/
    printa ut ett blad att sätta upp i trapphuset → /om-webbplatsen/
    har ni cookies → /personuppgifter/
    klaga på hur ni sköter mina uppgifter → /personuppgifter/
    ta bort min mejladress ur utskicket → /nyhetsbrev/ /personuppgifter/
    var ligger ert kontor → /kontakt/ /lattlast/kontakt/
    pressmeddelanden journalist → /kontakt/
    lägga in träffarna i mobilens almanacka → /kalender/
    när är nästa nätverksträff → /kalender/
    ladda ner alla nummer till telefonboken → /kontakt/
    en länk är död → /kontakt/ /om-webbplatsen/
    får jag citera er i min uppsats → /om-webbplatsen/
    funkar sidan för blinda → /tillganglighet/
    byta språk → /sprak/
    tycka till om att texten var svår → /hjalpte/ /kontakt/
    översikt över allt som finns här → /webbkarta/ /a-o/
    rss nyheter → /aktuellt/ /nyhetsbrev/
    vilka tider svarar brå kommuner i telefon → /stod-till-kommuner/stod-fran-andra/
    dyslexi enklare text → /lattlast/
    filmen saknar textning → /tillganglighet/`),
};

/** The eighth set, of all kinds, with the pages that answer each query. */
export const eighth: Record<string, Judged[]> = {
  need: judge(`
    hjälp han slår mig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    min son säljer knark → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    dom säger att jag är skyldig dom 20000 → /for-unga/ /lattlast/for-unga/
    vill dö → /for-unga/ /lattlast/for-unga/
    våldtagen i natt → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    blev rånad utanför affären nyss → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    lillebror går runt med kniv → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    sonen har massa pengar och ny iphone fast han inte jobbar → /gangsnacket/ /lattlast/gangsnacket/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    dottern hänger med äldre killar kommer inte hem → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    exet förföljer mig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    nån lurade mamma på alla pengar i telefon → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    kompis vill att jag gömmer en väska → /for-unga/ /lattlast/for-unga/
    dom hotar mig om jag lämnar gänget → /for-unga/ /lattlast/for-unga/
    pappa slår lillasyster → /orolig-for-ett-barn/ /utsatt-for-brott/ /lattlast/orolig-for-ett-barn/ /lattlast/utsatt-for-brott/ /for-unga/ /lattlast/for-unga/
    sambon kollar min mobil vågar inte läsa här → /sakrare-besok/
    inbrott i källaren vad gör jag → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    tappar kontrollen och slår min fru → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    det är lördag natt och soc har stängt → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /kommuner/ /lattlast/kommuner/
    nån sprider nakenbilder på mig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /for-unga/ /lattlast/for-unga/
    grannen skriker tror han slår ihjäl henne → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /kontakt/ /lattlast/kontakt/ /`),
  place: judge(`
    Grängesberg → /kommuner/ludvika/ /lattlast/kommuner/ludvika/
    socialjour Krylbo → /kommuner/avesta/ /lattlast/kommuner/avesta/
    jag bor i Dala-Järna vem ringer jag → /kommuner/vansbro/ /lattlast/kommuner/vansbro/
    inbrott i stugan Idre → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Orsa polisen överenskommelse → /kommuner/orsa/ /stod-till-kommuner/exempel/
    känns otryggt på torget i Borlänge på kvällarna → /kommuner/borlange/
    orolig för en elev, Insjön → /kommuner/leksand/ /lattlast/kommuner/leksand/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Långshyttan → /kommuner/hedemora/ /lattlast/kommuner/hedemora/
    Lima → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    ungdomar som bråkar i Furudal → /kommuner/rattvik/ /lattlast/kommuner/rattvik/
    vilken kommun ligger Nås i → /kommuner/orter/ /kommuner/vansbro/
    Söderbärke kväll och helg → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/
    Stora Skedvi → /kommuner/sater/ /lattlast/kommuner/sater/
    telefon till kommunen Mockfjärd → /kommuner/gagnef/ /lattlast/kommuner/gagnef/
    Sollerön hjälp för tonåring → /kommuner/mora/ /lattlast/kommuner/mora/ /for-unga/ /lattlast/for-unga/
    Svärdsjö → /kommuner/falun/ /lattlast/kommuner/falun/
    vilka kommuner hör till polisen i Mora → /kommuner/ /kommuner/mora/
    Horndal socialtjänsten → /kommuner/avesta/ /lattlast/kommuner/avesta/
    bestulen på skidorna i Tandådalen → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Hörks hage → /kommuner/ludvika/ /lattlast/kommuner/ludvika/ /kommuner/orter/`),
  spoken: judge(`
    Min styvson är fjorton och jag tror att några får honom att springa ärenden åt dem, vad ska jag göra? → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    Måste jag säga vem jag är när jag ringer till soc? → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Vad händer om jag anmäler mitt eget barn till socialen? → /orolig-for-ett-barn/
    Hur märker man att en lillebror har hamnat i fel kretsar? → /gangsnacket/ /lattlast/gangsnacket/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    Kan min man se på räkningen att jag har ringt och bett om hjälp? → /sakrare-besok/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Jag hör väldigt dåligt, hur larmar jag då? → /kontakt/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Kan jag få betalt för tänderna som han slog ut? → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Jag har bara bott i Sverige två år, finns det något enklare att läsa? → /lattlast/ /sprak/
    Jag är rektor, är jag tvungen att anmäla när en elev far illa? → /orolig-for-ett-barn/
    Vilka politiker i kommunen har ansvar för arbetet mot brott? → /lagen/ /stod-till-kommuner/ny-samordnare/
    Jag såg ett slagsmål utanför jobbet och mår dåligt, får jag prata med någon fast det inte var mig det hände? → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Polisen har ringt och vill ha ett samtal med oss föräldrar, vad betyder det? → /orolig-for-ett-barn/
    Hur kan vi på vår gata hjälpas åt mot tjuvarna? → /uppdrag/
    Det är mörkt och otäckt i gångtunneln, vem ska jag säga till? → /kommuner/ /uppdrag/ /kontakt/ /lattlast/kontakt/
    Får kommunen sätta upp kameror vid busstationen? → /lagen/ /stod-till-kommuner/ny-samordnare/
    Kan man ångra sig när man redan har gjort en grej åt dem? → /for-unga/ /lattlast/for-unga/
    Kan jag få tolk när jag pratar med socialtjänsten? → /orolig-for-ett-barn/
    Hur lång tid tar det innan socialen bestämmer om de ska utreda? → /orolig-for-ett-barn/
    Var kan jag ställa pinsamma frågor om sex och kroppen utan att säga vem jag är? → /for-unga/
    Hur får jag bort att jag har varit inne på den här sidan? → /sakrare-besok/`),
  subject: judge(`
    hur gäng värvar tolvåringar → /gangsnacket/ /lattlast/gangsnacket/ /for-unga/ /lattlast/for-unga/
    läsa utan att partnern märker det → /sakrare-besok/
    bidrag till kommunens trygghetsprojekt → /stod-till-kommuner/pengar/
    hjälptelefoner för yrkesfolk → /stod-till-kommuner/stod-fran-andra/
    vad betyder krångliga uttryck som nämnd och sekretess → /ordlista/
    hur regeringen vill bryta nyrekryteringen till gäng → /uppdrag/
    äldre konferenser och möten → /kalender/
    länsgemensam plan mot våld fram till 2028 → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/
    invånare fick tycka till inför nästa löfte → /aktuellt/sater-medborgarlofte/ /kommuner/sater/
    större fara för ungdomar när skolan är stängd i juni → /aktuellt/polisen-sommarlov/
    länsstyrelsens roll mot brottslighet → /uppdrag/ /lattlast/uppdrag/
    hur trygga folk känner sig i olika orter → /aktuellt/trygghetsmatning-hedemora/
    forskares granskning av två kommuners arbetssätt → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/
    rätt att tala finska med kommunen → /nationella-minoriteter/
    erfarenheter från grannkommunerna att ta efter → /stod-till-kommuner/exempel/
    skyldigheter för alla kommuner sedan juli 2023 → /lagen/
    träff om mordbränder → /kalender/fas-anlagda-brander-2021/
    vem äger den här sajten och hur vet ni att det stämmer → /om-webbplatsen/
    sexköp och trafficking i länet → /kalender/manniskohandel-2018/
    ett femtiotal gripna i tre län i ärenden om gäng → /aktuellt/polisen-stoppa-rekrytering/`),
  professional: judge(`
    situationell prevention → /stod-till-kommuner/lagesbild-och-atgardsplan/
    EST-grupp → /stod-till-kommuner/exempel/
    anmälningsskyldighet skolpersonal socialtjänstlagen → /orolig-for-ett-barn/
    platssamverkan centrum fastighetsägare → /stod-till-kommuner/exempel/ /arbetet-i-dalarna/ /uppdrag/ /stod-till-kommuner/stod-fran-andra/
    samverkansöverenskommelse lokalpolisområde → /stod-till-kommuner/exempel/ /stod-till-kommuner/ny-samordnare/
    uppföljning vartannat år brottsförebyggande plan → /lagen/ /stod-till-kommuner/lagesbild-och-atgardsplan/ /stod-till-kommuner/ny-samordnare/
    avhopparstöd Bergslagen → /for-unga/ /orolig-for-ett-barn/ /lattlast/for-unga/ /lattlast/orolig-for-ett-barn/
    hedersrelaterat våld konsultation socialsekreterare → /stod-till-kommuner/stod-fran-andra/
    fritidsledare möter radikaliserad ungdom, vem kan jag rådfråga → /stod-till-kommuner/stod-fran-andra/
    förstudie medel Brå ansökningsomgång → /stod-till-kommuner/pengar/
    sociala insatsgrupper SIG → /aktuellt/falun-medborgarlofte/ /stod-till-kommuner/exempel/
    återkoppling till rapportörer → /rapporter/processutvardering-fagersta-ludvika/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    fortbildning för brottsförebyggare i länet → /stod-till-kommuner/ /arbetet-i-dalarna/ /kalender/
    processtöd till kommun → /stod-till-kommuner/
    barnahus samråd → /stod-till-kommuner/stod-fran-andra/ /utsatt-for-brott/
    förhandsbedömning 14 dagar orosanmälan → /orolig-for-ett-barn/
    11 § samordningsfunktion kontaktpunkt → /lagen/ /stod-till-kommuner/ny-samordnare/
    reglemente brottsförebyggande råd kommunstyrelsen beslut → /stod-till-kommuner/exempel/ /kommuner/alvdalen/
    ANDT handlingsplan → /kalender/handlingsplan-andt-2016/
    kommunöverskridande insatser → /stod-till-kommuner/ /uppdrag/`),
  named: judge(`
    Gängsnacket – en guide för föräldrar och andra viktiga vuxna → /gangsnacket/ /lattlast/gangsnacket/
    Barriärer mot brott → /uppdrag/
    Brottsofferjouren → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Välj att sluta → /utsatt-for-brott/ /stod-till-kommuner/stod-fran-andra/ /lattlast/utsatt-for-brott/
    Trygga platser → /stod-till-kommuner/exempel/ /arbetet-i-dalarna/
    Ett Dalarna fritt från våld → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/
    lag 2023:196 → /lagen/
    SOU 2021:49 → /lagen/
    Stödtelefonen mot våldsbejakande extremism → /stod-till-kommuner/stod-fran-andra/
    Youmo → /for-unga/
    Självmordslinjen 90101 → /for-unga/ /lattlast/for-unga/
    BRÅ-Falun → /kommuner/falun/
    Brottsoffermyndigheten → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    Projektet Trygga Avesta → /kommuner/avesta/
    Integritetsskyddsmyndigheten → /personuppgifter/
    Digg → /tillganglighet/
    förordning 2016:1258 → /uppdrag/
    FAS förebyggande arbete i samverkan → /arbetet-i-dalarna/
    Mälardalens högskola → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/ /aktuellt/preliminara-resultat-ludvika-fagersta/
    SMS112 → /kontakt/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/`),
  misspelt: judge(`
    gängsnaket → /gangsnacket/ /lattlast/gangsnacket/
    orosannmälan → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    sosialjour helg → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /kommuner/ /lattlast/kommuner/
    kvinofridslinjen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    borlenge → /kommuner/borlange/ /lattlast/kommuner/borlange/
    smedjebaken kommun → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/
    medborjarlöfte → /stod-till-kommuner/exempel/ /arbetet-i-dalarna/ /ordlista/
    legesbild → /stod-till-kommuner/lagesbild-och-atgardsplan/ /lagen/ /ordlista/
    åtgärsplan kommun → /stod-till-kommuner/lagesbild-och-atgardsplan/ /lagen/ /ordlista/
    brottsoferjuoren → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    sjelvmordstankar → /for-unga/ /lattlast/for-unga/
    nyhetsbrv → /nyhetsbrev/
    tilgänglihet → /tillganglighet/
    avhoparsamordnigen → /for-unga/ /orolig-for-ett-barn/ /lattlast/for-unga/ /lattlast/orolig-for-ett-barn/
    hedersvold → /stod-till-kommuner/stod-fran-andra/
    malung selen → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    grannsamvärkan → /uppdrag/ /ordlista/ /kommuner/borlange/
    statsbidarg från brå → /stod-till-kommuner/pengar/
    anmäla hattbrott → /utsatt-for-brott/
    hur lämmnar man ett geng → /for-unga/ /lattlast/for-unga/`),
  practical: judge(`
    få ert månadsutskick på mejlen → /nyhetsbrev/
    sluta få era mejl → /personuppgifter/ /nyhetsbrev/
    har ni cookies → /personuppgifter/
    hur skriver jag ut ett blad att sätta upp i trapphuset → /om-webbplatsen/
    var ligger ert kontor i Falun → /kontakt/ /lattlast/kontakt/
    hemsidan går inte att använda med skärmläsare → /tillganglighet/
    ladda ner kommunernas nummer i excel → /data/
    får jag kopiera er text till vår skoltidning → /om-webbplatsen/
    få in datumen automatiskt i mobilens almanacka → /kalender/
    när är nästa nätverksträff → /kalender/
    ta bort det jag har skrivit till er → /personuppgifter/
    anmäla er till en myndighet för hur ni sköter mina uppgifter → /personuppgifter/
    sidan på arabiska → /ar/ /sprak/
    lägga in hjälpnumren som kontakt i telefonen → /kontakt/
    journalist söker pressmeddelanden → /kontakt/
    lista på alla sidor som finns här → /webbkarta/ /a-o/
    lämna synpunkter på en text som var svår att förstå → /hjalpte/ /kontakt/ /tillganglighet/
    hitta guiden om gäng på somaliska → /gangsnacket/ /so/
    rss för era nyheter → /aktuellt/ /nyhetsbrev/
    få texten uppläst eller i punktskrift → /tillganglighet/`),
};
