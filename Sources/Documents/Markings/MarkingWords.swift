/// The words that markings of classified information are made of: those of the EU and NATO, of the member states as
/// the Council's security rules list them, and of Belgium.
///
/// In capitals, without accents, as `PlainWord` writes them. 'BEPERKTE VERSPREIDING' and 'DIFFUSION RESTREINTE' are no
/// classification unless NATO or the EU is named with them.
enum MarkingWords {
    /// Each is a level of its own.
    static let levels = set(
        """
        BEPERKT VERTROUWELIJK GEHEIM CONFIDENTIEEL RESTREINT CONFIDENTIEL SECRET RESTRICTED CONFIDENTIAL
        VERTRAULICH DIENSTGEBRAUCH EINGESCHRANKT ATOMAL
        SECRETO CONFIDENCIAL SEGRETO SEGRETISSIMO RISERVATISSIMO
        TAJNE DUVERNE VYHRAZENE DOVERNE VYHRADENE TAJNO POVJERLJIVO OGRANICENO ZAUPNO POUFNE ZASTRZEZONE
        HEMMELIGT FORTROLIGT TJENESTEBRUG HEMLIG SALAINEN LUOTTAMUKSELLINEN SALAJANE KONFIDENTSIAALNE
        SLEPENI KONFIDENCIALI SLAPTAI KONFIDENCIALIAI TITKOS BIZALMAS SIGRIET KUNFIDENZJALI
        СЕКРЕТНО ПОВЕРИТЕЛНО ΑΠΟΡΡΗΤΟ ΕΜΠΙΣΤΕΥΤΙΚΟ
        """)
    /// Levels that are everyday words too, as of a reserved table: they count beside an issuer and in a label.
    static let everyday = set("RESERVADO RISERVATO RISTRETT INTERNO PIIRATUD RESTREINTE LIMITADA")
    /// Several words that are a level together.
    static let phrases: [[String]] = [
        ["RIBOTO", "NAUDOJIMO"], ["KAYTTO", "RAJOITETTU"], ["DIENESTA", "VAJADZIBAM"], ["DIFUSION", "LIMITADA"],
        ["KORLATOZOTT", "TERJESZTESU"], ["ЗА", "СЛУЖЕБНО", "ПОЛЗВАНЕ"], ["ΠΕΡΙΟΡΙΣΜΕΝΗΣ", "ΧΡΗΣΗΣ"],
        ["DIFFUSION", "RESTREINTE", "OTAN"], ["DIFFUSION", "RESTREINTE", "UE"],
        ["VS", "NFD"], ["VS", "VERTR"], ["SECRET", "DE", "SERVICIU"],
        ["R", "UE"], ["C", "UE"], ["S", "UE"], ["TS", "UE"], ["EU", "R"], ["EU", "C"], ["EU", "S"], ["EU", "TS"],
    ].map { $0.map(fold) }

    /// Who classifies: beside a level they make a marking wherever it stands and however it is written.
    static let issuers = set("EU UE NATO OTAN COSMIC ATOMAL EURATOM LUX STG")
    /// How high: in capitals beside a level they make a marking wherever it stands.
    static let grades = set(
        """
        ZEER TRES TOP STRENG STRENGT YDERST STRICT MUITO PRISNE SCISLE STROGO VRLO VISISKAI SEVISKI TAIESTI
        ERITTAIN KVALIFICERAT BEGRANSAT SZIGORUAN СТРОГО ΑΚΡΩΣ NUR
        """)
    /// What else may stand beside a level and belongs to the marking.
    static let companions = set("DEP DEPARTEMENTAAL TIL VS NUR FUR FUER DEN DEFENSE")

    static let parts = levels.union(issuers).union(grades).union(companions)
    /// Words that letters set apart may spell.
    static let spelt = parts.union(everyday).union(phrases.joined())

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map { fold(String($0)) })
    }

    private static func fold(_ word: String) -> String { PlainWord.fold(word) }
}
