internal import PostgreSQL

/// The tables of a register on a PostgreSQL server, and how older ones become those of today: forward only.
///
/// The walls stand here and not in the program: nobody changes or deletes a fact, a fact follows the one before without a
/// gap, only an approver publishes and confirms, and no two occasions have a contract on one room at one time.
enum ServerSchema {
    /// The first of the two numbers of every lock of ours: "HCRG".
    static let lock = 0x4843_5247
    /// The lock of whoever appends, whatever it is about; no subject has it.
    static let end = 0
    /// The lock that all who write share, and who writes about very much has alone; no subject has it.
    static let all = -1

    /// The steps from one version to the next; a register of version n has had the first n.
    static let steps = [first, blanking]

    static var newest: Int { steps.count }

    /// The version of the register in a database; 0: there is none yet.
    static func version(_ connection: ServerConnection) throws(ServerFault) -> Int {
        let isThere = try connection.run("SELECT to_regclass('hostcity.edition') IS NOT NULL").value == "t"
        guard isThere else { return 0 }
        return try connection.run("SELECT version FROM hostcity.edition").value.flatMap { Int($0) } ?? 0
    }

    /// Brings it to the newest version, in a transaction of its own while nobody else does, nor appends.
    ///
    /// The lock is taken before the transaction begins, which then sees all that another has made meanwhile, and is given back
    /// before the subjects are locked: who holds the end and waits for a subject would wait for each other.
    static func update(_ connection: ServerConnection) throws(ServerFault) {
        try connection.run("SELECT pg_advisory_lock(\(lock), \(end))")
        defer { if connection.isAlive { _ = try? connection.run("SELECT pg_advisory_unlock(\(lock), \(end))") } }
        try connection.run("BEGIN")
        do throws(ServerFault) {
            let version = try version(connection)
            if version < newest {
                for step in steps[version...] { try connection.run(script: step) }
                try connection.run(script: "UPDATE hostcity.edition SET version = \(newest)")
            }
            try connection.run("COMMIT")
        } catch {
            if connection.isAlive { _ = try? connection.run("ROLLBACK") }
            throw error
        }
    }

    /// From here on nobody else appends, until this transaction is over.
    static func lockEnd(_ connection: ServerConnection) throws(ServerFault) {
        try connection.run("SELECT pg_advisory_xact_lock(\(lock), \(end))")
    }

    private static let first = """
        CREATE EXTENSION IF NOT EXISTS btree_gist;
        CREATE SCHEMA IF NOT EXISTS hostcity;
        CREATE TABLE hostcity.edition (version integer NOT NULL);
        INSERT INTO hostcity.edition VALUES (0);
        CREATE TABLE hostcity.fact (
            number bigint PRIMARY KEY CHECK (number > 0),
            minute bigint NOT NULL,
            body text NOT NULL,
            who text,
            why text,
            salt text,
            seal text NOT NULL,
            digest text NOT NULL,
            account text NOT NULL DEFAULT session_user
        );
        CREATE INDEX fact_who ON hostcity.fact (who);
        CREATE TABLE hostcity.subject (
            name text NOT NULL,
            number bigint NOT NULL REFERENCES hostcity.fact,
            PRIMARY KEY (name, number)
        );
        CREATE TABLE hostcity.option (
            number bigint PRIMARY KEY REFERENCES hostcity.fact,
            gone bigint NOT NULL,
            over bigint NOT NULL,
            closed boolean NOT NULL DEFAULT false
        );
        CREATE INDEX option_gone ON hostcity.option (gone);
        CREATE TABLE hostcity.contract (
            number bigint PRIMARY KEY REFERENCES hostcity.fact,
            room text NOT NULL,
            occasion text NOT NULL,
            during int8range NOT NULL,
            CONSTRAINT one_contract EXCLUDE USING gist (room WITH =, occasion WITH <>, during WITH &&)
        );
        CREATE TABLE hostcity.content (digest text PRIMARY KEY, bytes bytea NOT NULL);

        CREATE FUNCTION hostcity.admit_fact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
            SET search_path = pg_catalog, pg_temp AS $body$
        DECLARE
            kind text := new.body::jsonb #>> '{happening,kind}';
            owner oid := (SELECT relowner FROM pg_class WHERE oid = 'hostcity.fact'::regclass);
        BEGIN
            IF new.number <> coalesce((SELECT max(number) FROM hostcity.fact), 0) + 1 THEN
                RAISE EXCEPTION 'a fact follows the one before without a gap';
            END IF;
            IF kind IN ('published', 'confirmed') AND NOT pg_has_role(session_user, owner, 'MEMBER')
                AND (to_regrole('hostcity_approver') IS NULL
                    OR NOT pg_has_role(session_user, to_regrole('hostcity_approver'), 'MEMBER')) THEN
                RAISE EXCEPTION 'only an approver may record this' USING ERRCODE = 'insufficient_privilege';
            END IF;
            new.account := session_user;
            RETURN new;
        END $body$;
        CREATE TRIGGER fact_is_admitted BEFORE INSERT ON hostcity.fact
            FOR EACH ROW EXECUTE FUNCTION hostcity.admit_fact();

        CREATE FUNCTION hostcity.note_contract() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
            SET search_path = pg_catalog, pg_temp AS $body$
        DECLARE
            said jsonb := new.body::jsonb -> 'happening';
            held bigint := (said ->> 'hold')::bigint;
            request jsonb;
        BEGIN
            IF said ->> 'kind' = 'confirmed' THEN
                SELECT body::jsonb #> '{happening,request}' INTO request FROM hostcity.fact WHERE number = held;
                INSERT INTO hostcity.contract VALUES (
                    held, request ->> 'room', request ->> 'occasion',
                    int8range((request #>> '{taken,start}')::bigint, (request #>> '{taken,end}')::bigint));
            ELSIF said ->> 'kind' IN ('released', 'overruled') THEN
                DELETE FROM hostcity.contract WHERE number = held;
            END IF;
            RETURN NULL;
        END $body$;
        CREATE TRIGGER contract_is_noted AFTER INSERT ON hostcity.fact
            FOR EACH ROW EXECUTE FUNCTION hostcity.note_contract();

        CREATE FUNCTION hostcity.refuse() RETURNS trigger LANGUAGE plpgsql AS $body$
        BEGIN RAISE EXCEPTION 'what the register holds is never changed'; END $body$;
        CREATE TRIGGER fact_stays BEFORE UPDATE OF number, minute, body, seal, digest, account ON hostcity.fact
            FOR EACH ROW EXECUTE FUNCTION hostcity.refuse();
        CREATE TRIGGER fact_is_kept BEFORE DELETE ON hostcity.fact FOR EACH ROW EXECUTE FUNCTION hostcity.refuse();
        CREATE TRIGGER facts_are_kept BEFORE TRUNCATE ON hostcity.fact EXECUTE FUNCTION hostcity.refuse();
        CREATE TRIGGER content_stays BEFORE UPDATE OR DELETE ON hostcity.content
            FOR EACH ROW EXECUTE FUNCTION hostcity.refuse();

        DO $body$
        DECLARE name text;
        BEGIN
            FOREACH name IN ARRAY ARRAY['hostcity_viewer', 'hostcity_planner', 'hostcity_approver'] LOOP
                IF to_regrole(name) IS NULL THEN EXECUTE format('CREATE ROLE %I NOLOGIN', name); END IF;
            END LOOP;
            GRANT hostcity_viewer TO hostcity_planner;
            GRANT hostcity_planner TO hostcity_approver;
        EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN NULL;
        END $body$;
        DO $body$
        BEGIN
            IF to_regrole('hostcity_approver') IS NULL THEN RETURN; END IF;
            GRANT USAGE ON SCHEMA hostcity TO hostcity_viewer;
            GRANT SELECT ON ALL TABLES IN SCHEMA hostcity TO hostcity_viewer;
            GRANT INSERT ON hostcity.fact, hostcity.subject, hostcity.option, hostcity.content TO hostcity_planner;
            GRANT UPDATE ON hostcity.option TO hostcity_planner;
        END $body$;
        """

    /// From this step on names that were kept long enough are blanked: by an approver, and never changed otherwise.
    private static let blanking = """
        ALTER TABLE hostcity.fact ALTER COLUMN account DROP NOT NULL;
        DROP TRIGGER fact_stays ON hostcity.fact;
        CREATE TRIGGER fact_stays BEFORE UPDATE OF number, minute, body, seal, digest ON hostcity.fact
            FOR EACH ROW EXECUTE FUNCTION hostcity.refuse();
        CREATE TRIGGER names_stay BEFORE UPDATE OF who, why, salt, account ON hostcity.fact FOR EACH ROW
            WHEN (num_nonnulls(new.who, new.why, new.salt, new.account) > 0)
            EXECUTE FUNCTION hostcity.refuse();
        DROP TRIGGER content_stays ON hostcity.content;
        CREATE TRIGGER content_stays BEFORE UPDATE ON hostcity.content
            FOR EACH ROW EXECUTE FUNCTION hostcity.refuse();
        CREATE TRIGGER contents_are_kept BEFORE TRUNCATE ON hostcity.content EXECUTE FUNCTION hostcity.refuse();
        DO $body$
        BEGIN
            IF to_regrole('hostcity_approver') IS NULL THEN RETURN; END IF;
            GRANT UPDATE (who, why, salt, account) ON hostcity.fact TO hostcity_approver;
            GRANT DELETE ON hostcity.content TO hostcity_approver;
        END $body$;
        """
}
