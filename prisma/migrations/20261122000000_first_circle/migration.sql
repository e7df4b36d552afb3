-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "territory_id" UUID,
    "account_id" UUID,
    "person_id" UUID,
    "person_name" VARCHAR(120) NOT NULL,
    "membership_id" UUID,
    "post" VARCHAR(500) NOT NULL,
    "organisation_id" UUID,
    "action" VARCHAR(80) NOT NULL,
    "subject_type" VARCHAR(40) NOT NULL,
    "subject_id" UUID NOT NULL,
    "subject_name" VARCHAR(500) NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "request_id" VARCHAR(60) NOT NULL,
    "address" VARCHAR(60) NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conclusion" (
    "id" UUID NOT NULL,
    "issuer_id" UUID NOT NULL,
    "keeper_id" UUID NOT NULL,
    "meeting_id" UUID,
    "form" VARCHAR(20) NOT NULL,
    "number" VARCHAR(20),
    "symbol" VARCHAR(60),
    "subject" VARCHAR(1000) NOT NULL,
    "place" VARCHAR(100),
    "issued_on" DATE,
    "signer_authority" VARCHAR(200),
    "signer_post" VARCHAR(200),
    "signer_name" VARCHAR(120),
    "sensitivity" VARCHAR(20) NOT NULL DEFAULT 'internal',
    "state" VARCHAR(20) NOT NULL DEFAULT 'draft',
    "source" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "text_sha256" VARCHAR(64) NOT NULL,
    "search_text" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "conclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "level" INTEGER NOT NULL,
    "label" VARCHAR(20),
    "ref" VARCHAR(60),
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "without_task" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipient" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "words" VARCHAR(300) NOT NULL,
    "organisation_id" UUID,

    CONSTRAINT "recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "uploader_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_series" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" VARCHAR(300) NOT NULL,
    "kind" VARCHAR(30) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "series_id" UUID,
    "host_id" UUID NOT NULL,
    "convener_id" UUID NOT NULL,
    "kind" VARCHAR(30) NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "held_on" DATE NOT NULL,
    "mode" VARCHAR(20),
    "period" VARCHAR(12),
    "place" VARCHAR(300),
    "chair_name" VARCHAR(120),
    "chair_post" VARCHAR(200),
    "summary" TEXT,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendee" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "tier_code" VARCHAR(20),
    "role" VARCHAR(20) NOT NULL,
    "name" VARCHAR(120),
    "post" VARCHAR(300) NOT NULL,
    "organisation_id" UUID,
    "person_id" UUID,

    CONSTRAINT "attendee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tier" (
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "level" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "tier_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "locality" (
    "id" UUID NOT NULL,
    "tier_code" VARCHAR(20) NOT NULL,
    "parent_id" UUID,
    "territory_id" UUID NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "locality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_kind" (
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "branch" VARCHAR(10) NOT NULL,
    "line" VARCHAR(40),
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "organisation_kind_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "locality_id" UUID NOT NULL,
    "kind_code" VARCHAR(40) NOT NULL,
    "parent_id" UUID,
    "serves_id" UUID,
    "name" VARCHAR(300) NOT NULL,
    "short_name" VARCHAR(120) NOT NULL,
    "search_text" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_alias" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" VARCHAR(300) NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,

    CONSTRAINT "organisation_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "class_address" (
    "code" VARCHAR(60) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "aliases" TEXT[],
    "tier_code" VARCHAR(20) NOT NULL,
    "kinds" TEXT[],
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "class_address_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "holiday" (
    "date" DATE NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "working" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "full_name" VARCHAR(120) NOT NULL,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "post" VARCHAR(160) NOT NULL,
    "function" VARCHAR(20) NOT NULL,
    "scope" VARCHAR(20) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "email" VARCHAR(200) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "account_id" UUID NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "action" VARCHAR(80) NOT NULL,
    "request_hash" VARCHAR(64) NOT NULL,
    "result_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "ref" VARCHAR(60) NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "force" VARCHAR(12) NOT NULL,
    "output" VARCHAR(300),
    "wants_paper" BOOLEAN NOT NULL DEFAULT false,
    "answers_proposal" BOOLEAN NOT NULL DEFAULT false,
    "deadline_kind" VARCHAR(12) NOT NULL,
    "deadline_words" VARCHAR(300),
    "due_on" DATE,
    "due_time" VARCHAR(5),
    "start_on" DATE,
    "recurrence" VARCHAR(12),
    "review_on" DATE,
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_address" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" VARCHAR(12) NOT NULL,
    "organisation_id" UUID,
    "class_code" VARCHAR(60),
    "words" VARCHAR(300),

    CONSTRAINT "task_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" VARCHAR(12) NOT NULL,
    "class_code" VARCHAR(60),
    "state" VARCHAR(12) NOT NULL DEFAULT 'assigned',
    "assigned_on" DATE NOT NULL,
    "acknowledge_by" DATE NOT NULL,
    "acknowledged_on" DATE,
    "deadline_kind" VARCHAR(12) NOT NULL,
    "due_on" DATE,
    "percent" INTEGER NOT NULL DEFAULT 0,
    "completed_on" DATE,
    "accepted_on" DATE,
    "withdrawn_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "act" VARCHAR(16) NOT NULL,
    "from_state" VARCHAR(12) NOT NULL,
    "to_state" VARCHAR(12) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "words" TEXT,
    "percent" INTEGER,
    "product_number" VARCHAR(60),
    "product_on" DATE,
    "suggested_id" UUID,

    CONSTRAINT "response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_file" (
    "response_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "response_file_pkey" PRIMARY KEY ("response_id","file_id")
);

-- CreateIndex
CREATE INDEX "audit_entry_territory_id_at_id_idx" ON "audit_entry"("territory_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_at_idx" ON "audit_entry"("subject_type", "subject_id", "at");

-- CreateIndex
CREATE INDEX "conclusion_issuer_id_issued_on_idx" ON "conclusion"("issuer_id", "issued_on");

-- CreateIndex
CREATE INDEX "conclusion_keeper_id_issued_on_idx" ON "conclusion"("keeper_id", "issued_on");

-- CreateIndex
CREATE INDEX "conclusion_meeting_id_idx" ON "conclusion"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_conclusion_id_ordinal_key" ON "item"("conclusion_id", "ordinal");

-- CreateIndex
CREATE INDEX "recipient_organisation_id_idx" ON "recipient"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "recipient_conclusion_id_ordinal_key" ON "recipient"("conclusion_id", "ordinal");

-- CreateIndex
CREATE INDEX "stored_file_uploader_id_idx" ON "stored_file"("uploader_id");

-- CreateIndex
CREATE INDEX "stored_file_sha256_idx" ON "stored_file"("sha256");

-- CreateIndex
CREATE INDEX "meeting_series_owner_id_idx" ON "meeting_series"("owner_id");

-- CreateIndex
CREATE INDEX "meeting_host_id_held_on_idx" ON "meeting"("host_id", "held_on");

-- CreateIndex
CREATE INDEX "meeting_convener_id_idx" ON "meeting"("convener_id");

-- CreateIndex
CREATE INDEX "meeting_series_id_idx" ON "meeting"("series_id");

-- CreateIndex
CREATE INDEX "attendee_organisation_id_idx" ON "attendee"("organisation_id");

-- CreateIndex
CREATE INDEX "attendee_person_id_idx" ON "attendee"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendee_meeting_id_ordinal_key" ON "attendee"("meeting_id", "ordinal");

-- CreateIndex
CREATE INDEX "locality_parent_id_idx" ON "locality"("parent_id");

-- CreateIndex
CREATE INDEX "locality_territory_id_idx" ON "locality"("territory_id");

-- CreateIndex
CREATE INDEX "organisation_locality_id_idx" ON "organisation"("locality_id");

-- CreateIndex
CREATE INDEX "organisation_kind_code_idx" ON "organisation"("kind_code");

-- CreateIndex
CREATE INDEX "organisation_parent_id_idx" ON "organisation"("parent_id");

-- CreateIndex
CREATE INDEX "organisation_serves_id_idx" ON "organisation"("serves_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_alias_organisation_id_name_key" ON "organisation_alias"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_membership_id_idx" ON "session"("membership_id");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "task_conclusion_id_span_start_idx" ON "task"("conclusion_id", "span_start");

-- CreateIndex
CREATE INDEX "task_address_organisation_id_idx" ON "task_address"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_address_task_id_ordinal_key" ON "task_address"("task_id", "ordinal");

-- CreateIndex
CREATE INDEX "assignment_organisation_id_state_idx" ON "assignment"("organisation_id", "state");

-- CreateIndex
CREATE INDEX "assignment_assigned_on_idx" ON "assignment"("assigned_on");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_task_id_organisation_id_key" ON "assignment"("task_id", "organisation_id");

-- CreateIndex
CREATE INDEX "response_assignment_id_at_idx" ON "response"("assignment_id", "at");

-- CreateIndex
CREATE INDEX "response_person_id_idx" ON "response"("person_id");

-- CreateIndex
CREATE INDEX "response_membership_id_idx" ON "response"("membership_id");

-- CreateIndex
CREATE INDEX "response_file_file_id_idx" ON "response_file"("file_id");

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_issuer_id_fkey" FOREIGN KEY ("issuer_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item" ADD CONSTRAINT "item_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_uploader_id_fkey" FOREIGN KEY ("uploader_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_convener_id_fkey" FOREIGN KEY ("convener_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendee" ADD CONSTRAINT "attendee_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendee" ADD CONSTRAINT "attendee_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendee" ADD CONSTRAINT "attendee_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locality" ADD CONSTRAINT "locality_tier_code_fkey" FOREIGN KEY ("tier_code") REFERENCES "tier"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locality" ADD CONSTRAINT "locality_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "locality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_kind_code_fkey" FOREIGN KEY ("kind_code") REFERENCES "organisation_kind"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_serves_id_fkey" FOREIGN KEY ("serves_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_alias" ADD CONSTRAINT "organisation_alias_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_address" ADD CONSTRAINT "task_address_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_address" ADD CONSTRAINT "task_address_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_address" ADD CONSTRAINT "task_address_class_code_fkey" FOREIGN KEY ("class_code") REFERENCES "class_address"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_suggested_id_fkey" FOREIGN KEY ("suggested_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_file" ADD CONSTRAINT "response_file_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_file" ADD CONSTRAINT "response_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "email_sha256" VARCHAR(64) NOT NULL,
    "failures" INTEGER NOT NULL,
    "locked_until" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("email_sha256")
);

-- CreateIndex
CREATE INDEX "sign_in_failure_last_at_idx" ON "sign_in_failure"("last_at");

-- What follows is written by hand: rules that hold whoever writes to the database. Each function fixes its search path,
-- so that no temporary table can stand in for a real one.

-- A locality and all below it.
CREATE FUNCTION locality_subtree(root uuid) RETURNS SETOF uuid LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp AS $$
  WITH RECURSIVE below AS (
    SELECT id FROM public.locality WHERE id = root
    UNION
    SELECT l.id FROM public.locality l JOIN below b ON l.parent_id = b.id
  )
  SELECT id FROM below
$$;

-- Facts that no program may get wrong.
ALTER TABLE "organisation_kind" ADD CONSTRAINT organisation_kind_branch CHECK (branch IN ('party', 'state', 'front', 'mass'));
ALTER TABLE "organisation" ADD CONSTRAINT organisation_days CHECK (ends_on IS NULL OR ends_on >= starts_on);
ALTER TABLE "membership" ADD CONSTRAINT membership_days CHECK (ends_on IS NULL OR ends_on >= starts_on);
ALTER TABLE "membership" ADD CONSTRAINT membership_function CHECK (function IN ('secretary', 'officer', 'leader', 'administrator', 'observer'));
ALTER TABLE "membership" ADD CONSTRAINT membership_scope CHECK (scope IN ('organisation', 'locality', 'line', 'territory'));
ALTER TABLE "conclusion" ADD CONSTRAINT conclusion_state CHECK (state IN ('draft', 'issued'));
ALTER TABLE "conclusion" ADD CONSTRAINT conclusion_issued_is_whole
  CHECK (state = 'draft' OR (number IS NOT NULL AND symbol IS NOT NULL AND issued_on IS NOT NULL AND issued_at IS NOT NULL));
ALTER TABLE "item" ADD CONSTRAINT item_span CHECK (span_start >= 0 AND span_start < span_end);
ALTER TABLE "task" ADD CONSTRAINT task_span CHECK (span_start >= 0 AND span_start < span_end);
ALTER TABLE "task_address" ADD CONSTRAINT task_address_one CHECK ((organisation_id IS NULL) <> (class_code IS NULL));
ALTER TABLE "task_address" ADD CONSTRAINT task_address_role CHECK (role IN ('lead', 'coordinating', 'except'));
ALTER TABLE "assignment" ADD CONSTRAINT assignment_role CHECK (role IN ('lead', 'coordinating'));
ALTER TABLE "assignment" ADD CONSTRAINT assignment_percent CHECK (percent BETWEEN 0 AND 100);
ALTER TABLE "assignment" ADD CONSTRAINT assignment_state CHECK (state IN
  ('assigned', 'acknowledged', 'in-progress', 'reported', 'accepted', 'returned', 'sent-back', 'suspended', 'withdrawn'));
ALTER TABLE "assignment" ADD CONSTRAINT assignment_accepted CHECK ((state = 'accepted') = (accepted_on IS NOT NULL));
ALTER TABLE "assignment" ADD CONSTRAINT assignment_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_on IS NOT NULL));
ALTER TABLE "stored_file" ADD CONSTRAINT stored_file_bytes CHECK (bytes > 0);

-- One number is given once: by issuer, symbol and year (numbers of the state begin anew each year, NĐ 30/2020, Điều 15).
CREATE UNIQUE INDEX conclusion_number_once ON "conclusion" (issuer_id, number, symbol, (extract(year FROM issued_on)))
  WHERE state <> 'draft';

-- An issued paper is frozen (NĐ 30/2020, Điều 18: errors are mended by another paper, never in the paper itself).
CREATE FUNCTION refuse_issued_conclusion() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' THEN
      RAISE EXCEPTION 'a paper is entered as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state <> 'draft' THEN
    RAISE EXCEPTION 'paper % is issued and cannot be changed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER conclusion_frozen BEFORE INSERT OR UPDATE OR DELETE ON "conclusion"
  FOR EACH ROW EXECUTE FUNCTION refuse_issued_conclusion();

-- Refuses unless the paper is a draft, and holds its row until the transaction ends: issuing waits for the change, the
-- change for the issuing, and what an old snapshot took for a draft is read anew (or the transaction fails).
CREATE FUNCTION hold_draft(paper uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  found_state text;
BEGIN
  SELECT c.state INTO found_state FROM public.conclusion c WHERE c.id = paper FOR SHARE;
  IF found_state <> 'draft' THEN
    RAISE EXCEPTION 'paper % is issued and cannot be changed', paper USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;

-- Frozen with the paper is all that belongs to it: items, recipients, tasks. A row may not be moved into or out of an
-- issued paper either.
CREATE FUNCTION refuse_part_of_issued_conclusion() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM public.hold_draft(OLD.conclusion_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM public.hold_draft(NEW.conclusion_id); END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER item_frozen BEFORE INSERT OR UPDATE OR DELETE ON "item"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_conclusion();
CREATE TRIGGER recipient_frozen BEFORE INSERT OR UPDATE OR DELETE ON "recipient"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_conclusion();
CREATE TRIGGER task_frozen BEFORE INSERT OR UPDATE OR DELETE ON "task"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_conclusion();

-- And what belongs to its tasks: the addressees as written, and whom the work was given to. Assignments are given while
-- the paper is being issued, in the same transaction, just before it is frozen.
CREATE FUNCTION refuse_part_of_issued_task() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM public.hold_draft(t.conclusion_id) FROM public.task t WHERE t.id = OLD.task_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM public.hold_draft(t.conclusion_id) FROM public.task t WHERE t.id = NEW.task_id;
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER task_address_frozen BEFORE INSERT OR UPDATE OR DELETE ON "task_address"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_task();
CREATE TRIGGER assignment_given BEFORE INSERT ON "assignment"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_task();

-- What an assignment was given as stays: task, body, role, day, class, deadline. It is withdrawn, never deleted.
CREATE FUNCTION refuse_rewriting_assignment() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'an assignment is withdrawn, not deleted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW.id, NEW.task_id, NEW.organisation_id, NEW.role, NEW.class_code, NEW.assigned_on, NEW.deadline_kind, NEW.due_on)
    IS DISTINCT FROM
    (OLD.id, OLD.task_id, OLD.organisation_id, OLD.role, OLD.class_code, OLD.assigned_on, OLD.deadline_kind, OLD.due_on) THEN
    RAISE EXCEPTION 'what an assignment was given as cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_kept BEFORE UPDATE OR DELETE ON "assignment"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_assignment();

-- History and its proofs are only added to; the grants say the same to the application's role.
CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER response_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "response"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER response_file_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "response_file"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER stored_file_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "stored_file"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
