-- AlterTable
ALTER TABLE "PublishedContext" ADD COLUMN     "goneAndBack" TEXT NOT NULL DEFAULT '[]';

-- What is gone now is known. What was gone in between and is back, is not.
UPDATE "PublishedContext" SET "goneAndBack" = gone."messages"
FROM (
  SELECT "contextId", "removedAt", json_agg(
    json_build_object('kind', "kind", 'wireName', "wireName", 'status', 'removed', 'isBreaking', true)
  )::text AS "messages"
  FROM "CatalogMessage"
  WHERE "removedAt" IS NOT NULL
  GROUP BY "contextId", "removedAt"
) AS gone
WHERE gone."contextId" = "PublishedContext"."contextId" AND gone."removedAt" = "PublishedContext"."at";
