-- AlterTable
ALTER TABLE "PublishedContext" ADD COLUMN "goneAndBack" TEXT NOT NULL DEFAULT '[]';

-- What is gone now is known. What was gone in between and is back, is not.
UPDATE "PublishedContext" SET "goneAndBack" = (
  SELECT json_group_array(
    json_object('kind', "kind", 'wireName', "wireName", 'status', 'removed', 'isBreaking', json('true'))
  )
  FROM "CatalogMessage"
  WHERE "CatalogMessage"."contextId" = "PublishedContext"."contextId"
    AND "CatalogMessage"."removedAt" = "PublishedContext"."at"
);
