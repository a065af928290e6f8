-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Board" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL DEFAULT 'first',
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "tags" TEXT NOT NULL DEFAULT '[]',
    "editedBy" TEXT,
    "deletedAt" DATETIME,
    "noteCount" INTEGER NOT NULL DEFAULT 0,
    "contextCount" INTEGER NOT NULL DEFAULT 0,
    "preview" TEXT NOT NULL
);
INSERT INTO "new_Board" ("contextCount", "createdAt", "deletedAt", "editedBy", "id", "name", "noteCount", "preview", "status", "updatedAt", "workspaceId") SELECT "contextCount", "createdAt", "deletedAt", "editedBy", "id", "name", "noteCount", "preview", "status", "updatedAt", "workspaceId" FROM "Board";
DROP TABLE "Board";
ALTER TABLE "new_Board" RENAME TO "Board";
CREATE INDEX "Board_deletedAt_updatedAt_idx" ON "Board"("deletedAt", "updatedAt");
CREATE INDEX "Board_workspaceId_idx" ON "Board"("workspaceId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
