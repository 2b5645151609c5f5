PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    jurisdiction TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
INSERT INTO meta VALUES(1,X'80286ab92b06de45786e44715c44cff5','SE','2026-11-22T01:05:04Z');
CREATE TABLE case_sheet (
    uid BLOB NOT NULL PRIMARY KEY CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    status TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    opened TEXT,
    adviser TEXT NOT NULL,
    place TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO case_sheet VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',1,'2026-0001','Online sofa with three defects','consumer','open','EW','GBP','en','2025-09-08','Percy Fictional, consumer adviser','Exampleton','Invented sample.');
CREATE TABLE party (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    roles TEXT NOT NULL,
    name TEXT NOT NULL,
    shop_name TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    contact_person TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    represents BLOB,
    power_of_attorney INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, represents) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO party VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'139ca91fe484ca7818a93edfa4a8dad0',1,0,'consumer','Harriet Madeupton','','','','7 Invention Row','ZZ9 9ZZ','Exampleton','United Kingdom','harriet@madeupton.example','01632 960 117',NULL,0,'');
INSERT INTO party VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'374f5d487626271cd7bf1ecf7f8fed35',1,1,'trader','Example Upholstery Online Ltd','Sofa So Fictional','99999999','Customer Resolutions','Unit 0, Imaginary Business Park','ZZ9 8ZZ','Exampleton','United Kingdom','help@sofasofictional.example','020 7946 0123',NULL,0,'Invented company number: none that high has been issued.');
CREATE TABLE purchase (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    seller BLOB,
    contract_date TEXT,
    channel TEXT NOT NULL,
    order_number TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, seller) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO purchase VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'62a90fd031f3a1875a9b3a328872e0a3',1,0,X'374f5d487626271cd7bf1ecf7f8fed35','2025-06-02','online','SSF-20250602-8','');
CREATE TABLE purchase_buyers (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO purchase_buyers VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'62a90fd031f3a1875a9b3a328872e0a3',1,X'139ca91fe484ca7818a93edfa4a8dad0');
CREATE TABLE item (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    purchase BLOB,
    description TEXT NOT NULL,
    kind TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    delivered TEXT,
    installed TEXT,
    price INTEGER,
    discount INTEGER,
    tax_credit INTEGER,
    trade_in INTEGER,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, purchase) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO item VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'45fdc24d8108d1e6a79482cb1261d3c0',1,0,X'62a90fd031f3a1875a9b3a328872e0a3','Three-seat sofa ''Fable'' in moss green wool','goods','FABLE-3-0007','2025-06-20',NULL,149900,15000,NULL,NULL);
CREATE TABLE payment (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    purchase BLOB,
    kind TEXT NOT NULL,
    date TEXT,
    amount INTEGER,
    means TEXT NOT NULL,
    payer BLOB,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, purchase) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, payer) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO payment VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'd513dc572c6c3639146188339282ea59',1,0,X'62a90fd031f3a1875a9b3a328872e0a3','price_paid','2025-06-02',134900,'credit_card',X'139ca91fe484ca7818a93edfa4a8dad0','');
CREATE TABLE guarantee (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    purchase BLOB,
    item BLOB,
    guarantor BLOB,
    starts TEXT,
    ends TEXT,
    covers TEXT NOT NULL,
    void_reason TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, purchase) REFERENCES purchase (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, item) REFERENCES item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, guarantor) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO guarantee VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'477b5223a890ea9a8e374f6f121f5e76',1,0,X'62a90fd031f3a1875a9b3a328872e0a3',X'45fdc24d8108d1e6a79482cb1261d3c0',X'374f5d487626271cd7bf1ecf7f8fed35','2025-06-20','2035-06-20','Frame and springs, ten years','');
CREATE TABLE defect (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    number INTEGER NOT NULL,
    item BLOB,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    discovered TEXT,
    status TEXT NOT NULL,
    second_tier TEXT NOT NULL,
    second_tier_note TEXT NOT NULL,
    private_note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, item) REFERENCES item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO defect VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'000bcc315f1de2eb021b81870f59043d',1,2,X'45fdc24d8108d1e6a79482cb1261d3c0','Frame creaks and sags on the right','The right-hand end of the frame sits 3 cm lower than the left and creaks whenever somebody sits down.','2025-07-03','open','remains_after_attempt','A bracket was fitted on 12 August 2025; the sag is unchanged.','');
INSERT INTO defect VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'334ea2714cbb993d215434eb3d5ae3a8',1,3,X'45fdc24d8108d1e6a79482cb1261d3c0','Colour differs from the sample','The fabric is a yellowish green. The sample that was sent before the order, and the picture on the website, are a bluish moss green.','2025-06-20','open','refused','Your e-mail of 27 August 2025 (exhibit 5).','');
INSERT INTO defect VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'8dfa685b9a1232973382b14d9b70c91b',1,1,X'45fdc24d8108d1e6a79482cb1261d3c0','Split seam on the left seat cushion','The front seam of the left seat cushion has come apart over 14 cm and the filling shows.','2025-07-03','open','remains_after_attempt','The seam was re-stitched on 12 August 2025 and split again within a week (exhibit 4).','');
CREATE TABLE notice (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    date TEXT,
    means TEXT NOT NULL,
    recipient BLOB,
    proof TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, recipient) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO notice VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'4366811272bf8f331fad1a01411b778c',1,1,'2025-07-04','email',X'374f5d487626271cd7bf1ecf7f8fed35','Automatic reply with ticket number (exhibit 3)','');
INSERT INTO notice VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'621a1dc6cf978f8cffba52fefcfd29fe',1,0,'2025-06-21','chat',X'374f5d487626271cd7bf1ecf7f8fed35','Saved chat transcript (exhibit 2)','');
CREATE TABLE notice_defects (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES notice (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO notice_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'4366811272bf8f331fad1a01411b778c',1,X'8dfa685b9a1232973382b14d9b70c91b');
INSERT INTO notice_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'4366811272bf8f331fad1a01411b778c',2,X'000bcc315f1de2eb021b81870f59043d');
INSERT INTO notice_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'621a1dc6cf978f8cffba52fefcfd29fe',1,X'334ea2714cbb993d215434eb3d5ae3a8');
CREATE TABLE repair_attempt (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    requested TEXT,
    finished TEXT,
    performer BLOB,
    outcome TEXT NOT NULL,
    replacement_serial TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, performer) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO repair_attempt VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'3e205855c989f17c0f90b3a1038e09c2',1,1,'2025-06-21',NULL,X'374f5d487626271cd7bf1ecf7f8fed35','refused','','The trader called the colour within tolerance.');
INSERT INTO repair_attempt VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b930183af29327f726eaab70056ad3f8',1,0,'2025-07-04','2025-08-12',X'374f5d487626271cd7bf1ecf7f8fed35','remains','','Upholsterer''s visit at home');
CREATE TABLE repair_attempt_defects (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES repair_attempt (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO repair_attempt_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'3e205855c989f17c0f90b3a1038e09c2',1,X'334ea2714cbb993d215434eb3d5ae3a8');
INSERT INTO repair_attempt_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b930183af29327f726eaab70056ad3f8',1,X'8dfa685b9a1232973382b14d9b70c91b');
INSERT INTO repair_attempt_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b930183af29327f726eaab70056ad3f8',2,X'000bcc315f1de2eb021b81870f59043d');
CREATE TABLE exhibit (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    date TEXT,
    proves TEXT NOT NULL,
    reference TEXT NOT NULL,
    audience TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid)
) STRICT, WITHOUT ROWID;
INSERT INTO exhibit VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'01e2b655c52478950b4a5082f30e5268',1,8,'Photographs beside the fabric sample','2025-08-30','The seam, the sag and the difference in colour','','other_side');
INSERT INTO exhibit VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'266c5711a4685c0dc1b444ce2029c34d',1,2,'Chat transcript','2025-06-21','Notice of defect 3','','other_side');
INSERT INTO exhibit VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'4e232b023506f56c72a36e2aed9604c6',1,4,'Upholsterer''s visit report','2025-08-12','That the repair failed','','other_side');
INSERT INTO exhibit VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'5c9fdeb07f539c081bb0f87fd17b278b',1,3,'E-mail and automatic reply','2025-07-04','Notice of defects 1 and 2','','other_side');
INSERT INTO exhibit VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'7aa234a65d6e65bf12fb8ab9102fb58b',1,6,'Quotation from Fabled Repairs','2025-09-01','The cost of a new cushion cover, £145','','other_side');
INSERT INTO exhibit VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'8ffb31ac32ef0718d5e566578e2dd41b',1,1,'Order confirmation','2025-06-02','Price, discount and the fabric ordered','','other_side');
INSERT INTO exhibit VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'aa7d2128226fc8f1d2dc68524bc5f3a2',1,7,'Valuation by Fabled Repairs','2025-09-01','The value of the sofa with and without the sagging frame','','other_side');
INSERT INTO exhibit VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b7b8692f1f7f1e8b7b516fa36610d88b',1,5,'E-mail from Sofa So Fictional','2025-08-27','That replacement was refused','','other_side');
CREATE TABLE head (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    rank INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (case_uid, uid)
) STRICT, WITHOUT ROWID;
INSERT INTO head VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'050ea2c2466f1bb05b17e3246299a09d',1,2,'price_reduction','One price reduction for the three defects');
INSERT INTO head VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'c71995eb07742eb663a7493ecad4b58d',1,1,'price_reduction','Price reduction, defect by defect');
CREATE TABLE claim_item (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    position INTEGER NOT NULL,
    head BLOB,
    remedy TEXT NOT NULL,
    title TEXT NOT NULL,
    method TEXT NOT NULL,
    price INTEGER,
    value_conforming INTEGER,
    value_delivered INTEGER,
    percent INTEGER,
    stated INTEGER,
    source TEXT NOT NULL,
    alternative_to BLOB,
    alternative_ground TEXT NOT NULL,
    creditor BLOB,
    debtor BLOB,
    PRIMARY KEY (case_uid, uid),
    FOREIGN KEY (case_uid, head) REFERENCES head (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, alternative_to) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, creditor) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, debtor) REFERENCES party (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO claim_item VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'39673f0515d6b3399e76f18bd21a5abf',1,2,X'c71995eb07742eb663a7493ecad4b58d','price_reduction','Wrong colour','percentage',NULL,NULL,NULL,1000,NULL,'a tenth of the price, for a sofa in another colour than ordered',NULL,'',X'139ca91fe484ca7818a93edfa4a8dad0',X'374f5d487626271cd7bf1ecf7f8fed35');
INSERT INTO claim_item VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b2d0e4d12be2e49d8772afba0acf18bf',1,1,X'c71995eb07742eb663a7493ecad4b58d','price_reduction','Sagging frame','proportional',NULL,140000,112000,NULL,NULL,'valuation by Fabled Repairs, 1 September 2025',NULL,'',X'139ca91fe484ca7818a93edfa4a8dad0',X'374f5d487626271cd7bf1ecf7f8fed35');
INSERT INTO claim_item VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'bb988d2c59484536dc5bbba65d3d3c28',1,0,X'c71995eb07742eb663a7493ecad4b58d','price_reduction','New cushion cover','quoted_repair',NULL,NULL,NULL,NULL,14500,'quotation from Fabled Repairs, 1 September 2025',NULL,'',X'139ca91fe484ca7818a93edfa4a8dad0',X'374f5d487626271cd7bf1ecf7f8fed35');
INSERT INTO claim_item VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'dc837a960eaf9eb60e1cef85b1075ed6',1,3,X'050ea2c2466f1bb05b17e3246299a09d','price_reduction','One reduction for all three','lump_sum',NULL,NULL,NULL,NULL,40000,'rounded down from the first head',NULL,'',X'139ca91fe484ca7818a93edfa4a8dad0',X'374f5d487626271cd7bf1ecf7f8fed35');
CREATE TABLE claim_item_defects (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    share INTEGER,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES defect (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO claim_item_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'39673f0515d6b3399e76f18bd21a5abf',1,X'334ea2714cbb993d215434eb3d5ae3a8',NULL);
INSERT INTO claim_item_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b2d0e4d12be2e49d8772afba0acf18bf',1,X'000bcc315f1de2eb021b81870f59043d',NULL);
INSERT INTO claim_item_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'bb988d2c59484536dc5bbba65d3d3c28',1,X'8dfa685b9a1232973382b14d9b70c91b',NULL);
INSERT INTO claim_item_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'dc837a960eaf9eb60e1cef85b1075ed6',1,X'8dfa685b9a1232973382b14d9b70c91b',NULL);
INSERT INTO claim_item_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'dc837a960eaf9eb60e1cef85b1075ed6',2,X'000bcc315f1de2eb021b81870f59043d',NULL);
INSERT INTO claim_item_defects VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'dc837a960eaf9eb60e1cef85b1075ed6',3,X'334ea2714cbb993d215434eb3d5ae3a8',NULL);
CREATE TABLE claim_item_evidence (
    case_uid BLOB NOT NULL,
    owner BLOB NOT NULL,
    position INTEGER NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (case_uid, owner, position),
    FOREIGN KEY (case_uid, owner) REFERENCES claim_item (case_uid, uid) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (case_uid, target) REFERENCES exhibit (case_uid, uid) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'39673f0515d6b3399e76f18bd21a5abf',1,X'8ffb31ac32ef0718d5e566578e2dd41b');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'39673f0515d6b3399e76f18bd21a5abf',2,X'01e2b655c52478950b4a5082f30e5268');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b2d0e4d12be2e49d8772afba0acf18bf',1,X'aa7d2128226fc8f1d2dc68524bc5f3a2');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b2d0e4d12be2e49d8772afba0acf18bf',2,X'4e232b023506f56c72a36e2aed9604c6');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'b2d0e4d12be2e49d8772afba0acf18bf',3,X'01e2b655c52478950b4a5082f30e5268');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'bb988d2c59484536dc5bbba65d3d3c28',1,X'7aa234a65d6e65bf12fb8ab9102fb58b');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'bb988d2c59484536dc5bbba65d3d3c28',2,X'4e232b023506f56c72a36e2aed9604c6');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'bb988d2c59484536dc5bbba65d3d3c28',3,X'01e2b655c52478950b4a5082f30e5268');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'dc837a960eaf9eb60e1cef85b1075ed6',1,X'4e232b023506f56c72a36e2aed9604c6');
INSERT INTO claim_item_evidence VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',X'dc837a960eaf9eb60e1cef85b1075ed6',2,X'01e2b655c52478950b4a5082f30e5268');
CREATE TABLE year_counter (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;
INSERT INTO year_counter VALUES(2026,1);
CREATE TABLE case_counter (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (case_uid, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO case_counter VALUES(X'8f08a26eda4ca997e7217f1978fc9db4','defect',3);
INSERT INTO case_counter VALUES(X'8f08a26eda4ca997e7217f1978fc9db4','exhibit',8);
INSERT INTO case_counter VALUES(X'8f08a26eda4ca997e7217f1978fc9db4','history',1);
CREATE TABLE history (
    case_uid BLOB NOT NULL REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    verb TEXT NOT NULL,
    payload_hash TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (case_uid, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO history VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',1,'2026-11-22T01:05:04Z','','Import case','02a0acca5083de44a39f9425c38fd3e1b5085c417a0461c188ff8030ae3a8ae8','b28156bf6f7fc2f3f3eab6cc6a13e52848b4290785479da2ee7a6a6f7a09531d','5ec28e23572ace2e4f1a243616bbd30468f6b69d1b6e2e3f4cfc71c7d128931b');
CREATE TABLE history_payload (
    case_uid BLOB NOT NULL,
    seq INTEGER NOT NULL,
    salt TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (case_uid, seq),
    FOREIGN KEY (case_uid, seq) REFERENCES history (case_uid, seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO history_payload VALUES(X'8f08a26eda4ca997e7217f1978fc9db4',1,'cbfb22259789844c4b30dc72e8953bc3','[{"fields":[["","","8f08a26eda4ca997e7217f1978fc9db4"],["number","","2026-0001"],["title","","Online sofa with three defects"],["side","","consumer"],["status","","open"],["jurisdiction","","EW"],["currency","","GBP"],["language","","en"],["opened","","2025-09-08"],["adviser","","Percy Fictional, consumer adviser"],["place","","Exampleton"],["note","","Invented sample."]],"kind":"case","uid":"8f08a26eda4ca997e7217f1978fc9db4"},{"fields":[["","","139ca91fe484ca7818a93edfa4a8dad0"],["position","","0"],["roles","","consumer"],["name","","Harriet Madeupton"],["street","","7 Invention Row"],["postcode","","ZZ9 9ZZ"],["city","","Exampleton"],["country","","United Kingdom"],["email","","harriet@madeupton.example"],["phone","","01632 960 117"],["power_of_attorney","","0"]],"kind":"party","uid":"139ca91fe484ca7818a93edfa4a8dad0"},{"fields":[["","","374f5d487626271cd7bf1ecf7f8fed35"],["position","","1"],["roles","","trader"],["name","","Example Upholstery Online Ltd"],["shop_name","","Sofa So Fictional"],["registration_number","","99999999"],["contact_person","","Customer Resolutions"],["street","","Unit 0, Imaginary Business Park"],["postcode","","ZZ9 8ZZ"],["city","","Exampleton"],["country","","United Kingdom"],["email","","help@sofasofictional.example"],["phone","","020 7946 0123"],["power_of_attorney","","0"],["note","","Invented company number: none that high has been issued."]],"kind":"party","uid":"374f5d487626271cd7bf1ecf7f8fed35"},{"fields":[["","","62a90fd031f3a1875a9b3a328872e0a3"],["position","","0"],["seller","","374f5d487626271cd7bf1ecf7f8fed35"],["buyers","","139ca91fe484ca7818a93edfa4a8dad0"],["contract_date","","2025-06-02"],["channel","","online"],["order_number","","SSF-20250602-8"]],"kind":"purchase","uid":"62a90fd031f3a1875a9b3a328872e0a3"},{"fields":[["","","45fdc24d8108d1e6a79482cb1261d3c0"],["position","","0"],["purchase","","62a90fd031f3a1875a9b3a328872e0a3"],["description","","Three-seat sofa ''Fable'' in moss green wool"],["kind","","goods"],["serial_number","","FABLE-3-0007"],["delivered","","2025-06-20"],["price","","1499.00"],["discount","","150.00"]],"kind":"item","uid":"45fdc24d8108d1e6a79482cb1261d3c0"},{"fields":[["","","d513dc572c6c3639146188339282ea59"],["position","","0"],["purchase","","62a90fd031f3a1875a9b3a328872e0a3"],["kind","","price_paid"],["date","","2025-06-02"],["amount","","1349.00"],["means","","credit_card"],["payer","","139ca91fe484ca7818a93edfa4a8dad0"]],"kind":"payment","uid":"d513dc572c6c3639146188339282ea59"},{"fields":[["","","477b5223a890ea9a8e374f6f121f5e76"],["position","","0"],["purchase","","62a90fd031f3a1875a9b3a328872e0a3"],["item","","45fdc24d8108d1e6a79482cb1261d3c0"],["guarantor","","374f5d487626271cd7bf1ecf7f8fed35"],["starts","","2025-06-20"],["ends","","2035-06-20"],["covers","","Frame and springs, ten years"]],"kind":"guarantee","uid":"477b5223a890ea9a8e374f6f121f5e76"},{"fields":[["","","8dfa685b9a1232973382b14d9b70c91b"],["number","","1"],["item","","45fdc24d8108d1e6a79482cb1261d3c0"],["title","","Split seam on the left seat cushion"],["description","","The front seam of the left seat cushion has come apart over 14 cm and the filling shows."],["discovered","","2025-07-03"],["status","","open"],["second_tier","","remains_after_attempt"],["second_tier_note","","The seam was re-stitched on 12 August 2025 and split again within a week (exhibit 4)."]],"kind":"defect","uid":"8dfa685b9a1232973382b14d9b70c91b"},{"fields":[["","","000bcc315f1de2eb021b81870f59043d"],["number","","2"],["item","","45fdc24d8108d1e6a79482cb1261d3c0"],["title","","Frame creaks and sags on the right"],["description","","The right-hand end of the frame sits 3 cm lower than the left and creaks whenever somebody sits down."],["discovered","","2025-07-03"],["status","","open"],["second_tier","","remains_after_attempt"],["second_tier_note","","A bracket was fitted on 12 August 2025; the sag is unchanged."]],"kind":"defect","uid":"000bcc315f1de2eb021b81870f59043d"},{"fields":[["","","334ea2714cbb993d215434eb3d5ae3a8"],["number","","3"],["item","","45fdc24d8108d1e6a79482cb1261d3c0"],["title","","Colour differs from the sample"],["description","","The fabric is a yellowish green. The sample that was sent before the order, and the picture on the website, are a bluish moss green."],["discovered","","2025-06-20"],["status","","open"],["second_tier","","refused"],["second_tier_note","","Your e-mail of 27 August 2025 (exhibit 5)."]],"kind":"defect","uid":"334ea2714cbb993d215434eb3d5ae3a8"},{"fields":[["","","621a1dc6cf978f8cffba52fefcfd29fe"],["position","","0"],["date","","2025-06-21"],["means","","chat"],["recipient","","374f5d487626271cd7bf1ecf7f8fed35"],["defects","","334ea2714cbb993d215434eb3d5ae3a8"],["proof","","Saved chat transcript (exhibit 2)"]],"kind":"notice","uid":"621a1dc6cf978f8cffba52fefcfd29fe"},{"fields":[["","","4366811272bf8f331fad1a01411b778c"],["position","","1"],["date","","2025-07-04"],["means","","email"],["recipient","","374f5d487626271cd7bf1ecf7f8fed35"],["defects","","8dfa685b9a1232973382b14d9b70c91b, 000bcc315f1de2eb021b81870f59043d"],["proof","","Automatic reply with ticket number (exhibit 3)"]],"kind":"notice","uid":"4366811272bf8f331fad1a01411b778c"},{"fields":[["","","b930183af29327f726eaab70056ad3f8"],["position","","0"],["defects","","8dfa685b9a1232973382b14d9b70c91b, 000bcc315f1de2eb021b81870f59043d"],["requested","","2025-07-04"],["finished","","2025-08-12"],["performer","","374f5d487626271cd7bf1ecf7f8fed35"],["outcome","","remains"],["note","","Upholsterer''s visit at home"]],"kind":"repair_attempt","uid":"b930183af29327f726eaab70056ad3f8"},{"fields":[["","","3e205855c989f17c0f90b3a1038e09c2"],["position","","1"],["defects","","334ea2714cbb993d215434eb3d5ae3a8"],["requested","","2025-06-21"],["performer","","374f5d487626271cd7bf1ecf7f8fed35"],["outcome","","refused"],["note","","The trader called the colour within tolerance."]],"kind":"repair_attempt","uid":"3e205855c989f17c0f90b3a1038e09c2"},{"fields":[["","","8ffb31ac32ef0718d5e566578e2dd41b"],["number","","1"],["title","","Order confirmation"],["date","","2025-06-02"],["proves","","Price, discount and the fabric ordered"],["audience","","other_side"]],"kind":"exhibit","uid":"8ffb31ac32ef0718d5e566578e2dd41b"},{"fields":[["","","266c5711a4685c0dc1b444ce2029c34d"],["number","","2"],["title","","Chat transcript"],["date","","2025-06-21"],["proves","","Notice of defect 3"],["audience","","other_side"]],"kind":"exhibit","uid":"266c5711a4685c0dc1b444ce2029c34d"},{"fields":[["","","5c9fdeb07f539c081bb0f87fd17b278b"],["number","","3"],["title","","E-mail and automatic reply"],["date","","2025-07-04"],["proves","","Notice of defects 1 and 2"],["audience","","other_side"]],"kind":"exhibit","uid":"5c9fdeb07f539c081bb0f87fd17b278b"},{"fields":[["","","4e232b023506f56c72a36e2aed9604c6"],["number","","4"],["title","","Upholsterer''s visit report"],["date","","2025-08-12"],["proves","","That the repair failed"],["audience","","other_side"]],"kind":"exhibit","uid":"4e232b023506f56c72a36e2aed9604c6"},{"fields":[["","","b7b8692f1f7f1e8b7b516fa36610d88b"],["number","","5"],["title","","E-mail from Sofa So Fictional"],["date","","2025-08-27"],["proves","","That replacement was refused"],["audience","","other_side"]],"kind":"exhibit","uid":"b7b8692f1f7f1e8b7b516fa36610d88b"},{"fields":[["","","7aa234a65d6e65bf12fb8ab9102fb58b"],["number","","6"],["title","","Quotation from Fabled Repairs"],["date","","2025-09-01"],["proves","","The cost of a new cushion cover, £145"],["audience","","other_side"]],"kind":"exhibit","uid":"7aa234a65d6e65bf12fb8ab9102fb58b"},{"fields":[["","","aa7d2128226fc8f1d2dc68524bc5f3a2"],["number","","7"],["title","","Valuation by Fabled Repairs"],["date","","2025-09-01"],["proves","","The value of the sofa with and without the sagging frame"],["audience","","other_side"]],"kind":"exhibit","uid":"aa7d2128226fc8f1d2dc68524bc5f3a2"},{"fields":[["","","01e2b655c52478950b4a5082f30e5268"],["number","","8"],["title","","Photographs beside the fabric sample"],["date","","2025-08-30"],["proves","","The seam, the sag and the difference in colour"],["audience","","other_side"]],"kind":"exhibit","uid":"01e2b655c52478950b4a5082f30e5268"},{"fields":[["","","c71995eb07742eb663a7493ecad4b58d"],["rank","","1"],["kind","","price_reduction"],["title","","Price reduction, defect by defect"]],"kind":"head","uid":"c71995eb07742eb663a7493ecad4b58d"},{"fields":[["","","050ea2c2466f1bb05b17e3246299a09d"],["rank","","2"],["kind","","price_reduction"],["title","","One price reduction for the three defects"]],"kind":"head","uid":"050ea2c2466f1bb05b17e3246299a09d"},{"fields":[["","","bb988d2c59484536dc5bbba65d3d3c28"],["position","","0"],["head","","c71995eb07742eb663a7493ecad4b58d"],["remedy","","price_reduction"],["title","","New cushion cover"],["method","","quoted_repair"],["stated","","145.00"],["source","","quotation from Fabled Repairs, 1 September 2025"],["defects","","8dfa685b9a1232973382b14d9b70c91b"],["evidence","","7aa234a65d6e65bf12fb8ab9102fb58b, 4e232b023506f56c72a36e2aed9604c6, 01e2b655c52478950b4a5082f30e5268"],["creditor","","139ca91fe484ca7818a93edfa4a8dad0"],["debtor","","374f5d487626271cd7bf1ecf7f8fed35"]],"kind":"claim_item","uid":"bb988d2c59484536dc5bbba65d3d3c28"},{"fields":[["","","b2d0e4d12be2e49d8772afba0acf18bf"],["position","","1"],["head","","c71995eb07742eb663a7493ecad4b58d"],["remedy","","price_reduction"],["title","","Sagging frame"],["method","","proportional"],["value_conforming","","1400.00"],["value_delivered","","1120.00"],["source","","valuation by Fabled Repairs, 1 September 2025"],["defects","","000bcc315f1de2eb021b81870f59043d"],["evidence","","aa7d2128226fc8f1d2dc68524bc5f3a2, 4e232b023506f56c72a36e2aed9604c6, 01e2b655c52478950b4a5082f30e5268"],["creditor","","139ca91fe484ca7818a93edfa4a8dad0"],["debtor","","374f5d487626271cd7bf1ecf7f8fed35"]],"kind":"claim_item","uid":"b2d0e4d12be2e49d8772afba0acf18bf"},{"fields":[["","","39673f0515d6b3399e76f18bd21a5abf"],["position","","2"],["head","","c71995eb07742eb663a7493ecad4b58d"],["remedy","","price_reduction"],["title","","Wrong colour"],["method","","percentage"],["percent","","10.00"],["source","","a tenth of the price, for a sofa in another colour than ordered"],["defects","","334ea2714cbb993d215434eb3d5ae3a8"],["evidence","","8ffb31ac32ef0718d5e566578e2dd41b, 01e2b655c52478950b4a5082f30e5268"],["creditor","","139ca91fe484ca7818a93edfa4a8dad0"],["debtor","","374f5d487626271cd7bf1ecf7f8fed35"]],"kind":"claim_item","uid":"39673f0515d6b3399e76f18bd21a5abf"},{"fields":[["","","dc837a960eaf9eb60e1cef85b1075ed6"],["position","","3"],["head","","050ea2c2466f1bb05b17e3246299a09d"],["remedy","","price_reduction"],["title","","One reduction for all three"],["method","","lump_sum"],["stated","","400.00"],["source","","rounded down from the first head"],["defects","","8dfa685b9a1232973382b14d9b70c91b, 000bcc315f1de2eb021b81870f59043d, 334ea2714cbb993d215434eb3d5ae3a8"],["evidence","","4e232b023506f56c72a36e2aed9604c6, 01e2b655c52478950b4a5082f30e5268"],["creditor","","139ca91fe484ca7818a93edfa4a8dad0"],["debtor","","374f5d487626271cd7bf1ecf7f8fed35"]],"kind":"claim_item","uid":"dc837a960eaf9eb60e1cef85b1075ed6"}]');
CREATE TABLE case_list (
    case_uid BLOB NOT NULL PRIMARY KEY REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    consumer TEXT NOT NULL,
    trader TEXT NOT NULL,
    status TEXT NOT NULL,
    currency TEXT NOT NULL,
    stated_minor INTEGER NOT NULL,
    defects INTEGER NOT NULL,
    opened TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO case_list VALUES(X'8f08a26eda4ca997e7217f1978fc9db4','2026-0001','Online sofa with three defects','Harriet Madeupton','Example Upholstery Online Ltd','open','GBP',54970,3,'2025-09-08','2026-11-22T01:05:04Z');
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    case_uid BLOB NOT NULL UNIQUE REFERENCES case_sheet (uid) DEFERRABLE INITIALLY DEFERRED,
    words TEXT NOT NULL
) STRICT;
INSERT INTO search_text VALUES(1,X'8f08a26eda4ca997e7217f1978fc9db4',replace('2026-0001\nonline sofa with three defects\npercy fictional, consumer adviser\nexampleton\ninvented sample.\nharriet madeupton\n\n\n\n7 invention row\nzz9 9zz\nexampleton\nunited kingdom\nharriet@madeupton.example\n01632 960 117\n\nexample upholstery online ltd\nsofa so fictional\n99999999\ncustomer resolutions\nunit 0, imaginary business park\nzz9 8zz\nexampleton\nunited kingdom\nhelp@sofasofictional.example\n020 7946 0123\ninvented company number: none that high has been issued.\nssf-20250602-8\n\nthree-seat sofa ''fable'' in moss green wool\nfable-3-0007\n\nframe and springs, ten years\n\nsplit seam on the left seat cushion\nthe front seam of the left seat cushion has come apart over 14 cm and the filling shows.\nthe seam was re-stitched on 12 august 2025 and split again within a week (exhibit 4).\n\nframe creaks and sags on the right\nthe right-hand end of the frame sits 3 cm lower than the left and creaks whenever somebody sits down.\na bracket was fitted on 12 august 2025; the sag is unchanged.\n\ncolour differs from the sample\nthe fabric is a yellowish green. the sample that was sent before the order, and the picture on the website, are a bluish moss green.\nyour e-mail of 27 august 2025 (exhibit 5).\n\nsaved chat transcript (exhibit 2)\n\nautomatic reply with ticket number (exhibit 3)\n\n\nupholsterer''s visit at home\n\nthe trader called the colour within tolerance.\norder confirmation\nprice, discount and the fabric ordered\n\nchat transcript\nnotice of defect 3\n\ne-mail and automatic reply\nnotice of defects 1 and 2\n\nupholsterer''s visit report\nthat the repair failed\n\ne-mail from sofa so fictional\nthat replacement was refused\n\nquotation from fabled repairs\nthe cost of a new cushion cover, £145\n\nvaluation by fabled repairs\nthe value of the sofa with and without the sagging frame\n\nphotographs beside the fabric sample\nthe seam, the sag and the difference in colour\n\nprice reduction, defect by defect\none price reduction for the three defects\nnew cushion cover\nquotation from fabled repairs, 1 september 2025\n\nsagging frame\nvaluation by fabled repairs, 1 september 2025\n\nwrong colour\na tenth of the price, for a sofa in another colour than ordered\n\none reduction for all three\nrounded down from the first head\n\n','\n',char(10)));
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search_index','search_index',0,'CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = ''search_text'', content_rowid = ''id'', columnsize = 0,
    tokenize = ''unicode61 remove_diacritics 0'', prefix = ''1 2 3''
)');
CREATE TABLE IF NOT EXISTS 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_index_data VALUES(1,X'018271');
INSERT INTO search_index_data VALUES(10,X'000000000101020001010102');
INSERT INTO search_index_data VALUES(137438953473,X'00000e6f02303001022b02033030310102030401370102500203313233010239030336333201021d020232300102370101310108817c530b0202313701021f0201320104752d0201340102690301350104821c010132010681522e0203303235010c772d2b81060b0504303630320102440401360102020201370104814901013301084f424c1c01013401027f0101350104814d010137010212020339343601023801013801024502027a7a010230010339363001021e02073939393939393901022702027a7a010216010161010e7c211614594508020664766973657201020c02046761696e01027a02026c6c0104826b02026e640116521b0f0c1527320e092c1003056f746865720104826402047061727401026702027265010481400201740104815d020575677573740106762d2b0307746f6d61746963010681532601046265656e0102410304666f7265010481370304736964650104822d02056c756973680104814202067261636b65740104811c02077573696e65737301022d0201790108821e2118010663616c6c65640104816102036861740106814f2102016d01046a2802056f6c6f7572010c81273e58230d03026d65010266040470616e7901023b030a6e6669726d6174696f6e01048167040573756d657201020b030273740104821603037665720106821b2f02057265616b7301068101170206757368696f6e010a5c0a81382f0405746f6d65720102280106646566656374010881724c0407017301080881754c02096966666572656e63650104823707017301048128030673636f756e740104816902036f776e0108811a815601016501088146301502026e640104810a020678616d706c6501061c06180803746f6e01060d0c1c0305686962697401087e50070901056661626c6501044907060164010a82130e2e0b04037269630108812d41450304696c6564010482060208696374696f6e616c01080a1e816803056c6c696e6701026d0303727374010482710304747465640104811e02026f7201088242200c020472616d65010c51310f81202803026f6d010c8129620b3a2704026e7401025e0105677265656e01064c6715010468616e6401048109030572726965740104100c0301730104402702036561640104827203026c70010234020369676801023f02036f6d650104815e0109696d6167696e61727901022c02016e01084a81702d030676656e74656401040e2e0703696f6e010213020173010681250b03047375656401024201076b696e67646f6d0104191c01046c65667401065a0a3402046f776572010481110202746401022301096d6164657570746f6e0104110c0302696c01088147301502036f737301044b7a01036e6577010682192f02036f6e6501023d030474696365010681700b0205756d62657201063c811d01026f660110602d3f2b0b1f0e3c02016e010a581e121d200301650106823f2b03046c696e6501040420020472646572010681392f060265640106816d7c020376657201026801047061726b01022e020465726379010209020a686f746f6772617068730104822c02066963747572650104813c020472696365010a8168540821010971756f746174696f6e010682113a01027265010272030764756374696f6e0108823b082a030566757365640104821003047061697201048205070173010a82140e2e0b04086c6163656d656e740104820e050179010681542604036f7274010482020309736f6c7574696f6e73010229020469676874010681060402066f756e6465640104826d0301770102140101730106815b2702026167010881248112040467696e670106822a280401730104810303046d706c65010a0f811e0a7f03037665640104814e020365616d010a570a138144040174010647160a03026e740104813603077074656d6265720106824e0b0204686f777301026e02036974730106810e0d02016f010625816803026661010e05212681441d3f050b736f66696374696f6e616c01023503066d65626f6479010481180204706c697401045625030572696e677301025302027366010243020774697463686564010273010374656e010254040274680104825c020368616e01088112815604017401083e78510c030165013e5906060d05180407091209040808050523050b1b130e0507070504050f1d140303726565010a074182002a020569636b65740104815602086f6c6572616e636501048165020572616465720104816004076e73637269707401068150210109756e6368616e676564010481260302697401022a050265640104181c020a70686f6c7374657265720106815a270a0179010221010976616c756174696f6e0106821d37050165010482220204697369740106815c2701037761730108712e1a5c02066562736974650104813f0302656b01027d020768656e657665720104811702036974680108068151530502696e01047b6b05036f75740104822802036f6f6c01024d0204726f6e67010482590105796561727301025503076c6c6f776973680104813002036f75720104814501037a7a390104151c00023130010c031c100e041901013101101f4c0e2d5e22330b01013201140244352d2904092e530b01013301084f424c1c01013401027f0101350104814d01013701041228010138010430170101390106160a0b010161013c0c4817060d04040408150808100d08030b0b0c0f0e03081d11102808050901016201122d165d1d0d5e11121801016301300b1f15230a0406191108132a140406092a0603201003140d010164011808811410430b0b3e0704092b010165011c0d0c070613074a0e3e0807091e15010166013c0a1e2507050f11150f130d06411c050508030e0e06150a0308050e0c070401016701064c67150101680114100c1c0d03272657811601016901160e071b100a0a5d0b810c2d01016b0104191c01016c010a23390a310501016d010e110c327a06301501016e01103c03811c1b0b222f01016f012c0420380a0a0e1209161c060d2009060b1f0e1e200c030101700112092781102e46100821010171010682113a010172012614174b16044e260c050b04060e1d080d0b16060101730150050c1703121006030d05030606060d0405080c0d0c030d090a051a0f270c031c070804041c04090d010174016007390a100706060d051804070803120904080406050514080b030405080616030b0a0e0507070504050f031a040a0806010175010e180b0b0a763627010176010c815c271e0732010177011e0649260c041c081a0c18112d1904330101790106555d1701017a0104151c00033230300104034f02013101041d1e0201320102370102313101021f0201320104752d02013401066981350102323001100244352d2b81060b02013701048149010237390102380102387a0102300102393601021e02013901022702017a0102160102616401020c02016701027a02016c0104826b02016e0118521b0f0c1527320e092c1031020170010267020172010481400201740104815d020175010a762d2b0b2601026265010641787802016c010481420201720104811c02017501022d0201790108821e211801026361010481610201680106814f2102016d01046a2802016f01180b322d433e0631072011140d0201720106810117020175010c28360a81382f01026465010e08816c0b43040902016901088128435002016f0108811a81560102656e0104810a02017801140d0c070613074a500709010266610114490761411c0f0e121e0b020169010c0a1e4933706702016f01088242200c0201720116510f240f1e620b1b2109200102677201064c671501026861010a100c282726020165010634824002016901023f02016f0104815e0102696d01022c02016e010e0e07291281702d020173010642650b01026b690104191c01026c6501065a0a3402016f0104811102017401022301026d61010c110c812e301502016f01044b7a01026e65010682192f02016f01083d81350b02017501063c811d01026f660110602d3f2b0b1f0e3c02016e01140420381e121d2081042b020172010a81392f097c0201760102680102706101022e0201650102090201680104822c0201690104813c020172010a816854082101027175010682113a01027265011e294b64260c050b04060e1d080d0b16020169010681060402016f010614825b0102736101140f7623090a1d5e08061e020165011447120606060f487e1e0b02016801026e0201690106810e0d02016f011405210312155274031c3f020170010653052502017301024302017401027301027465010654820a020168015207390a1506060d051804070803120904080406050523050b1a030b0a0e0507070504050f031c0a08060201690104815602016f010481650201720108815012110102756e010818140a76020170010821813b27010276610108821d07320201690106815c27010277610108712e1a5c02016501047d4402016801048117020169010c06775c11440402016f01024d02017201048259010279650104555d02016f0104814501027a7a0104151c0004333030300104034f0202313201023903013601021d02023230010237010331313701021f020234350104821c010332303201100244352d2b81060b01033739340102380103387a7a010230010339363001021e0202393901022702027a7a010216010361647601020c0202676101027a02026c6c0104826b02026e640116521b0f0c1527320e092c1003016f01048264020270610102670202726501048140020275670106762d2b03017401068153260103626565010241030166010481370301730104822d02026c7501048142020272610104811c0202757301022d010363616c01048161020268610106814f2102026f6c010c81273e58230d03016d01043b2d03016e01060b815e030173010482160301760106821b2f02027265010681011702027573010c28360a81382f0103646566010e08816c0b430409020269660108812881110301730104816902026f770108811a81560103656e640104810a02027861010c0d0c0706130703016801087e5007090103666162011249040608060808070907070607080d09060709060706080607080c070c0b0908110b0908070c0e090a0a0b0c0c090c0a070f0709100a080a0c0f0a0e090f070c0b09080d0a0d0b0a0b0a100a090a0a0e0c070c0a0b07090708090e090c0808090d0b0a070f0a090a080b0c0e0a080a0b09080909100c0d10070f0b0a0a0e08090e0b0c06080a0b070d090c08080e090a080d100c0a0a070c08080b09240c0b0e0b0e0f0708110610070b0b0c070d0b0809080a0a0d09090c0d0f090607070708230e1d111323080f10070a0c0d1b0e08182d350c0b1408070907060707080e070707070606070607110607070a090707060908080711080b0d0909080f100b0910090b080607070c08080907060c070909080e0f0a06070607070a09150808100f06080f080606092e0707090a090a080a07070b06070807080a07060708080f080808070708070811070708090808070708080709090c07080708090c0e0a070a090c09');
INSERT INTO search_index_data VALUES(137438953474,X'00000303076141290e121e0b0433666169010482060202696301080a1e816803016c01026d030172010482710301740104811e02026f7201088242200c02027261010c51310f81202803016f010c5e4d620b3a27010367726501064c6715010368616e010481090301720104100c03017301044027020265610104827203016c0102340202696701023f02026f6d0104815e0103696d6101022c02026e7601060e07290202737301024201036b696e0104191c01036c656601065a0a3402026f77010481110202746401022301036d61640104110c03016901088147301502026f7301044b7a01036e6577010682192f02026f6e01023d030174010681700b0202756d01063c811d01036f6e650106823f2b03016c0104042002027264010a81392f097c02027665010268010370617201022e020265720102090202686f0104822c020269630104813c02027269010a8168540821010371756f010682113a01037265640108823b082a0301660104821003017001148154260c050b080e2e0b03017301022902026967010681060402026f750104826d0301770102140103736167010e81032381080c1e03016d010a0f811e0a7f0301760104814e02026561011047120606060f814403016e010481360301700106824e0b0202686f01026e020269740106810e0d02026f6601100521131581441d3f03016d010481180202706c010456250301720102530202736601024302027469010273010374656e010654820a02026861010c3e5624510c5b030165013e5906060d05180407091209040808050523050b1b130e0507070504050f1d14030172010a074182002a020269630104815602026f6c01048165020272610108815012110103756e6301048126030169010618140a02027068010821813b27010376616c0108821d0732020269730106815c2701037761730108712e1a5c020265620104813f03016501027d020268650104811702026974010c06775c11440402026f6f01024d0202726f01048259010379656101025503016c0104813002026f750104814501037a7a390104151c0c090a0607070a0c0b0a09070708060708080907090a08070909080a0708090a070b07080708080b0a0b070f060908060e0a070e070807090e07080607070a0c240a08080a09080a0b090b0806080c0708080708');
CREATE TABLE IF NOT EXISTS 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_index_idx VALUES(1,X'',2);
INSERT INTO search_index_idx VALUES(1,X'33666169',4);
CREATE TABLE IF NOT EXISTS 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_index_config VALUES('version',4);
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;
CREATE TABLE file_piece (
    file_id INTEGER NOT NULL REFERENCES file (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (file_id, position)
) STRICT;
PRAGMA writable_schema=OFF;
COMMIT;
PRAGMA application_id = 1382314611;
PRAGMA user_version = 1;
