-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "held_by_id" UUID;

-- AlterTable
ALTER TABLE "locality" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "current_id" UUID;

-- CreateTable
CREATE TABLE "organisation_name" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" VARCHAR(300) NOT NULL,
    "short_name" VARCHAR(120) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_code" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "organisation_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_parent" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "organisation_parent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "starts_on" DATE NOT NULL,
    "basis" VARCHAR(500) NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession_link" (
    "id" UUID NOT NULL,
    "succession_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID,

    CONSTRAINT "succession_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "locality_succession" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "basis" VARCHAR(500) NOT NULL,

    CONSTRAINT "locality_succession_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "assignment_transfer" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "succession_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_transfer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_organisation_id_starts_on_key" ON "organisation_name"("organisation_id", "starts_on");

-- CreateIndex
CREATE INDEX "organisation_code_organisation_id_idx" ON "organisation_code"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_code_code_idx" ON "organisation_code"("code");

-- CreateIndex
CREATE INDEX "organisation_parent_organisation_id_idx" ON "organisation_parent"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_parent_parent_id_idx" ON "organisation_parent"("parent_id");

-- CreateIndex
CREATE INDEX "succession_territory_id_starts_on_idx" ON "succession"("territory_id", "starts_on");

-- CreateIndex
CREATE INDEX "succession_plan_id_idx" ON "succession"("plan_id");

-- CreateIndex
CREATE INDEX "succession_link_succession_id_idx" ON "succession_link"("succession_id");

-- CreateIndex
CREATE INDEX "succession_link_from_id_idx" ON "succession_link"("from_id");

-- CreateIndex
CREATE INDEX "succession_link_to_id_idx" ON "succession_link"("to_id");

-- CreateIndex
CREATE INDEX "locality_succession_to_id_idx" ON "locality_succession"("to_id");

-- CreateIndex
CREATE INDEX "assignment_transfer_assignment_id_idx" ON "assignment_transfer"("assignment_id");

-- CreateIndex
CREATE INDEX "assignment_held_by_id_state_idx" ON "assignment"("held_by_id", "state");

-- CreateIndex
CREATE INDEX "organisation_current_id_idx" ON "organisation"("current_id");

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_current_id_fkey" FOREIGN KEY ("current_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_code" ADD CONSTRAINT "organisation_code_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_parent" ADD CONSTRAINT "organisation_parent_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_parent" ADD CONSTRAINT "organisation_parent_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession_link" ADD CONSTRAINT "succession_link_succession_id_fkey" FOREIGN KEY ("succession_id") REFERENCES "succession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession_link" ADD CONSTRAINT "succession_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession_link" ADD CONSTRAINT "succession_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locality_succession" ADD CONSTRAINT "locality_succession_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "locality_succession" ADD CONSTRAINT "locality_succession_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_transfer" ADD CONSTRAINT "assignment_transfer_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_transfer" ADD CONSTRAINT "assignment_transfer_succession_id_fkey" FOREIGN KEY ("succession_id") REFERENCES "succession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_transfer" ADD CONSTRAINT "assignment_transfer_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_transfer" ADD CONSTRAINT "assignment_transfer_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_held_by_id_fkey" FOREIGN KEY ("held_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What follows is written by hand.

-- What stands already: each body has borne its name, and stood under its parent, since it began.
INSERT INTO "organisation_name" (id, organisation_id, name, short_name, starts_on)
  SELECT gen_random_uuid(), id, name, short_name, starts_on FROM "organisation";
INSERT INTO "organisation_parent" (id, organisation_id, parent_id, kind, starts_on)
  SELECT gen_random_uuid(), o.id, o.parent_id,
    CASE k.branch WHEN 'mass' THEN 'line' ELSE k.branch END, greatest(o.starts_on, p.starts_on)
  FROM "organisation" o JOIN "organisation" p ON p.id = o.parent_id JOIN "organisation_kind" k ON k.code = p.kind_code
  WHERE o.parent_id IS NOT NULL;
UPDATE "assignment" SET held_by_id = organisation_id;

-- The new kind of party body stands beside those it came of, where the list of kinds was put in before it existed.
INSERT INTO "organisation_kind" (code, name, branch, line, ordinal)
  SELECT 'party-propaganda-mobilisation', 'Ban Tuyên giáo và Dân vận', 'party', 'party-propaganda-mobilisation', ordinal
  FROM "organisation_kind" WHERE code = 'party-mobilisation'
  ON CONFLICT DO NOTHING;

ALTER TABLE "locality" ADD CONSTRAINT locality_days CHECK (ends_on IS NULL OR ends_on >= starts_on);
ALTER TABLE "organisation_name" ADD CONSTRAINT organisation_name_days CHECK (ends_on IS NULL OR ends_on >= starts_on);
ALTER TABLE "organisation_code" ADD CONSTRAINT organisation_code_days CHECK (ends_on IS NULL OR ends_on >= starts_on);
ALTER TABLE "organisation_alias" ADD CONSTRAINT organisation_alias_days
  CHECK (starts_on IS NULL OR ends_on IS NULL OR ends_on >= starts_on);
ALTER TABLE "organisation_parent" ADD CONSTRAINT organisation_parent_days CHECK (ends_on IS NULL OR ends_on >= starts_on);
ALTER TABLE "organisation_parent" ADD CONSTRAINT organisation_parent_kind CHECK (kind IN ('party', 'state', 'front', 'line'));
ALTER TABLE "organisation_parent" ADD CONSTRAINT organisation_parent_other CHECK (parent_id <> organisation_id);
CREATE UNIQUE INDEX organisation_parent_once ON "organisation_parent" (organisation_id, kind) WHERE ends_on IS NULL;
ALTER TABLE "organisation" ADD CONSTRAINT organisation_current CHECK (current_id IS NULL OR ends_on IS NOT NULL);
ALTER TABLE "succession" ADD CONSTRAINT succession_kind CHECK (kind IN ('rename', 'merge', 'split', 'dissolve', 'transfer'));
ALTER TABLE "assignment" ADD CONSTRAINT assignment_is_held CHECK (held_by_id IS NOT NULL);

-- What is given to a body that ended before it was entered goes to the one that came of it.
CREATE FUNCTION hold_assignment() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.held_by_id IS NULL THEN
    SELECT coalesce(o.current_id, o.id) INTO NEW.held_by_id FROM public.organisation o WHERE o.id = NEW.organisation_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_held BEFORE INSERT ON "assignment" FOR EACH ROW EXECUTE FUNCTION hold_assignment();

-- All bodies that these came of, however far back.
CREATE FUNCTION organisation_predecessors(bodies uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp AS $$
  WITH RECURSIVE before AS (
    SELECT s.from_id AS id FROM public.succession_link s WHERE s.to_id = ANY (bodies) AND s.from_id <> s.to_id
    UNION
    SELECT s.from_id FROM public.succession_link s JOIN before b ON s.to_id = b.id AND s.from_id <> s.to_id
  )
  SELECT id FROM before
$$;

-- A locality, all below it, and the localities these came of.
CREATE OR REPLACE FUNCTION locality_subtree(root uuid) RETURNS SETOF uuid LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp AS $$
  WITH RECURSIVE below AS (
    SELECT id FROM public.locality WHERE id = root
    UNION
    SELECT other.id FROM below b CROSS JOIN LATERAL (
      SELECT l.id FROM public.locality l WHERE l.parent_id = b.id
      UNION ALL
      SELECT s.from_id FROM public.locality_succession s WHERE s.to_id = b.id
    ) other
  )
  SELECT id FROM below
$$;

-- Nothing comes of itself: a body may not come of one that came of it.
CREATE FUNCTION refuse_succession_circle() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.to_id IN (SELECT public.organisation_predecessors(ARRAY[NEW.from_id])) THEN
    RAISE EXCEPTION 'body % cannot come of %', NEW.to_id, NEW.from_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER succession_without_circle BEFORE INSERT ON "succession_link"
  FOR EACH ROW EXECUTE FUNCTION refuse_succession_circle();

-- One code is borne by one body of a territory on any day.
CREATE FUNCTION refuse_code_twice() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('organisation_code:' || NEW.code));
  IF EXISTS (
    SELECT 1 FROM public.organisation_code c
    JOIN public.organisation o ON o.id = c.organisation_id JOIN public.locality l ON l.id = o.locality_id
    WHERE c.code = NEW.code AND c.id <> NEW.id
      AND daterange(c.starts_on, c.ends_on, '[]') && daterange(NEW.starts_on, NEW.ends_on, '[]')
      AND l.territory_id = (SELECT m.territory_id FROM public.organisation p
        JOIN public.locality m ON m.id = p.locality_id WHERE p.id = NEW.organisation_id)
  ) THEN
    RAISE EXCEPTION 'organisation_code_once' USING ERRCODE = 'unique_violation', CONSTRAINT = 'organisation_code_once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER organisation_code_once BEFORE INSERT OR UPDATE ON "organisation_code"
  FOR EACH ROW EXECUTE FUNCTION refuse_code_twice();

-- What became of bodies, and who took over their work, is only added to.
CREATE TRIGGER succession_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "succession"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER succession_link_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "succession_link"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER assignment_transfer_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON "assignment_transfer"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
