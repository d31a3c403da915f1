"""What Trello's objects look like: field sets, defaults and ceilings, as answered in 2025 and 2026.

Sources: the recorded answers of 2020-2023 and exports up to January 2026 for the keys and their defaults;
the plan ceilings are those of a free workspace, December 2023.
"""

from __future__ import annotations

from typing import Any

from connectors.trello.stand_in.rows import Json, words

BASE_COLOURS = ("green", "yellow", "orange", "red", "purple", "blue", "sky", "lime", "pink", "black")
COLOURS = (*BASE_COLOURS, *(f"{c}_dark" for c in BASE_COLOURS), *(f"{c}_light" for c in BASE_COLOURS))
NEW_BOARD_LABELS = ("green", "yellow", "orange", "red", "purple", "blue")
NEW_BOARD_LISTS = ("To Do", "Doing", "Done")
MAX_TEXT = 16384
"""Longest card name, description, comment, label, checklist and item name, in characters."""

BOARD_DEFAULT = words(
    "id nodeId name desc descData closed idOrganization idEnterprise pinned url shortUrl prefs labelNames"
)
BOARD_FIELDS = words(
    "id nodeId name desc descData closed dateClosed idOrganization idEnterprise limits memberships pinned "
    "starred url prefs shortLink subscribed labelNames powerUps dateLastActivity dateLastView shortUrl "
    "idTags datePluginDisable creationMethod ixUpdate templateGallery enterpriseOwned idBoardSource "
    "premiumFeatures idMemberCreator type"
)
LIST_DEFAULT = words("id name closed color idBoard pos type datasource")
LISTS_DEFAULT = words("id name closed color idBoard pos subscribed softLimit type datasource")
LIST_FIELDS = words(
    "id name closed color idBoard pos subscribed softLimit type datasource creationMethod idOrganization "
    "limits nodeId"
)
CARD_DEFAULT = words(
    "id address badges checkItemStates closed coordinates dueComplete dateLastActivity desc descData due "
    "dueReminder email idBoard idChecklists idLabels idList idMembers idMembersVoted idShort "
    "idAttachmentCover labels locationName manualCoverAttachment name nodeId pinned pos shortLink "
    "shortUrl start subscribed url cover isTemplate cardRole mirrorSourceId"
)
CARD_FIELDS = words(
    "id address agent badges cardRole checkItemStates closed coordinates cover creationMethod "
    "creationMethodError creationMethodLoadingStartedAt dateClosed dateCompleted dateLastActivity "
    "dateViewedByCreator desc descData due dueComplete dueReminder email externalSource faviconUrl "
    "idAttachmentCover idBoard idChecklists idLabels idList idMemberCreator idMembers idMembersVoted "
    "idOrganization idShort isTemplate labels limits locationName manualCoverAttachment mirrorSourceId "
    "mirrorSourceNodeId name nodeId originalDesc originalName pinned pos recurrenceRule shortLink shortUrl "
    "singleInstrumentationId sourceEmail start staticMapUrl subscribed url urlSource urlSourceText"
)
LABEL_FIELDS = words("id idBoard idOrganization name nodeId color uses")
CHECKLIST_FIELDS = words("id name idBoard idCard pos checkItems")
CHECK_ITEM_FIELDS = words("id name nameData pos state due dueReminder idMember idChecklist")
WEBHOOK_FIELDS = words(
    "id description idModel callbackURL active consecutiveFailures firstConsecutiveFailDate"
)
MEMBER_BRIEF = ["id", "fullName", "username"]
MEMBER_MINI = words(
    "id activityBlocked avatarHash avatarUrl fullName idMemberReferrer initials nonPublic "
    "nonPublicAvailable username"
)
MEMBER_PUBLIC = words(
    "id aaId activityBlocked avatarHash avatarUrl bio bioData confirmed fullName idEnterprise "
    "idEnterprisesDeactivated idMemberReferrer idPremOrgsAdmin initials memberType nonPublic "
    "nonPublicAvailable products url username status"
)
MEMBER_OWN = words(
    "aaBlockSyncUntil aaEmail aaEnrolledDate avatarSource credentialsRemovedCount domainClaimed email "
    "gravatarHash idBoards idOrganizations idEnterprisesAdmin loginTypes marketingOptIn messagesDismissed "
    "oneTimeMessagesDismissed prefs trophies uploadedAvatarHash uploadedAvatarUrl premiumFeatures "
    "isAaMastered ixUpdate limits dateLastImpression dateLastActive nodeId sessionType"
)
ATTACHMENT_FIELDS = words(
    "id bytes date edgeColor idMember isMalicious isUpload mimeType name previews url pos fileName"
)
ORGANIZATION_DEFAULT = words(
    "id nodeId name displayName descData website teamType desc url logoHash logoUrl offering products "
    "powerUps"
)


def ceiling(at: int, warn: int) -> Json:
    return {"status": "ok", "disableAt": at, "warnAt": warn}


def board_limits() -> Json:
    return {
        "attachments": {"perBoard": ceiling(36000, 28800), "perCard": ceiling(1000, 800)},
        "boards": {
            "totalMembersPerBoard": ceiling(1600, 1280),
            "totalAccessRequestsPerBoard": ceiling(4000, 3200),
        },
        "cards": {
            "openPerBoard": ceiling(5000, 4000),
            "openPerList": ceiling(5000, 4000),
            "totalPerBoard": ceiling(2000000, 1600000),
            "totalPerList": ceiling(1000000, 800000),
        },
        "checklists": {"perBoard": ceiling(1800000, 1440000), "perCard": ceiling(500, 400)},
        "checkItems": {"perChecklist": ceiling(200, 160)},
        "customFields": {"perBoard": ceiling(50, 40)},
        "customFieldOptions": {"perField": ceiling(50, 40)},
        "labels": {"perBoard": ceiling(1000, 800)},
        "lists": {"openPerBoard": ceiling(500, 400), "totalPerBoard": ceiling(3000, 2400)},
        "stickers": {"perCard": ceiling(70, 56)},
        "reactions": {"perAction": ceiling(900, 720), "uniquePerAction": ceiling(17, 14)},
    }


LIST_LIMITS = {"cards": {"openPerList": ceiling(5000, 4000), "totalPerList": ceiling(1000000, 800000)}}
CARD_LIMITS = {
    "attachments": {"perCard": ceiling(1000, 800)},
    "checklists": {"perCard": ceiling(500, 400)},
    "stickers": {"perCard": ceiling(70, 56)},
}
CHECKLIST_LIMITS = {"checkItems": {"perChecklist": ceiling(200, 160)}}
COMMENT_LIMITS = {"reactions": {"perAction": ceiling(900, 720), "uniquePerAction": ceiling(17, 14)}}
FIELD_LIMITS = {"customFieldOptions": {"perField": ceiling(50, 40)}}


def board_prefs() -> Json:
    return {
        "permissionLevel": "private",
        "hideVotes": False,
        "voting": "disabled",
        "comments": "members",
        "invitations": "members",
        "selfJoin": True,
        "cardCovers": True,
        "showCompleteStatus": True,
        "cardCounts": False,
        "isTemplate": False,
        "cardAging": "regular",
        "calendarFeedEnabled": False,
        "hiddenPluginBoardButtons": [],
        "switcherViews": [
            {"viewType": view, "enabled": view in ("Board", "Table")}
            for view in ("Board", "Table", "Calendar", "Dashboard", "Timeline", "Map")
        ],
        "autoArchive": None,
        "background": "blue",
        "backgroundColor": "#0079BF",
        "backgroundDarkColor": None,
        "backgroundImage": None,
        "backgroundDarkImage": None,
        "backgroundImageScaled": None,
        "backgroundTile": False,
        "backgroundBrightness": "dark",
        "sharedSourceUrl": None,
        "backgroundBottomColor": "#0079BF",
        "backgroundTopColor": "#0079BF",
        "canBePublic": True,
        "canBeEnterprise": True,
        "canBeOrg": True,
        "canBePrivate": True,
        "canInvite": True,
    }


def board_defaults() -> Json:
    return {
        "desc": "",
        "descData": None,
        "closed": False,
        "dateClosed": None,
        "idOrganization": None,
        "idEnterprise": None,
        "limits": board_limits(),
        "pinned": False,
        "starred": False,
        "prefs": board_prefs(),
        "subscribed": False,
        "labelNames": dict.fromkeys(COLOURS, ""),
        "powerUps": [],
        "dateLastActivity": None,
        "dateLastView": None,
        "idTags": [],
        "datePluginDisable": None,
        "creationMethod": None,
        "ixUpdate": "1",
        "templateGallery": None,
        "enterpriseOwned": False,
        "idBoardSource": None,
        "premiumFeatures": [
            "additionalBoardBackgrounds",
            "additionalStickers",
            "customBoardBackgrounds",
            "customEmoji",
            "customStickers",
            "plugins",
        ],
        "idMemberCreator": None,
        "type": None,
    }


def list_defaults() -> Json:
    return {
        "closed": False,
        "color": None,
        "subscribed": False,
        "softLimit": None,
        "type": None,
        "datasource": {"filter": False},
        "creationMethod": None,
        "limits": LIST_LIMITS,
    }


def badges() -> Json:
    return {
        "attachmentsByType": {"trello": {"board": 0, "card": 0}},
        "externalSource": None,
        "location": False,
        "votes": 0,
        "maliciousAttachments": 0,
        "viewingMemberVoted": False,
        "subscribed": False,
        "attachments": 0,
        "fogbugz": "",
        "checkItems": 0,
        "checkItemsChecked": 0,
        "checkItemsEarliestDue": None,
        "comments": 0,
        "description": False,
        "due": None,
        "dueComplete": False,
        "lastUpdatedByAi": False,
        "start": None,
    }


def cover() -> Json:
    return {
        "idAttachment": None,
        "color": None,
        "idUploadedBackground": None,
        "size": "normal",
        "brightness": "dark",
        "idPlugin": None,
    }


_CARD_NULLS = words(
    "address agent cardRole coordinates creationMethod creationMethodError creationMethodLoadingStartedAt "
    "dateClosed dateCompleted dateViewedByCreator due dueReminder email externalSource faviconUrl "
    "idAttachmentCover idMemberCreator locationName mirrorSourceId mirrorSourceNodeId originalDesc "
    "originalName recurrenceRule singleInstrumentationId sourceEmail start staticMapUrl urlSource "
    "urlSourceText"
)


def card_defaults() -> Json:
    filled: dict[str, Any] = dict.fromkeys(_CARD_NULLS)
    return filled | {
        "badges": badges(),
        "closed": False,
        "cover": cover(),
        "desc": "",
        "descData": {"emoji": {}},
        "dueComplete": False,
        "idChecklists": [],
        "idLabels": [],
        "idMembers": [],
        "idMembersVoted": [],
        "isTemplate": False,
        "limits": CARD_LIMITS,
        "manualCoverAttachment": False,
        "pinned": False,
        "subscribed": False,
        "attachments": [],
        "customFieldItems": [],
        "pluginData": [],
        "stickers": [],
    }


def member_defaults(member_id: str, username: str, full_name: str) -> Json:
    return {
        "id": member_id,
        "aaId": None,
        "activityBlocked": False,
        "avatarHash": None,
        "avatarUrl": None,
        "bio": "",
        "bioData": None,
        "confirmed": True,
        "fullName": full_name,
        "idEnterprise": None,
        "idEnterprisesDeactivated": [],
        "idMemberReferrer": None,
        "idPremOrgsAdmin": [],
        "initials": "".join(word[0] for word in full_name.split()[:3]).upper(),
        "memberType": "normal",
        "nonPublic": {},
        "nonPublicAvailable": True,
        "products": [],
        "url": f"https://trello.com/{username}",
        "username": username,
        "status": "disconnected",
    }


def own_profile() -> Json:
    """What a member sees of itself besides the public fields."""
    return {
        "aaBlockSyncUntil": None,
        "aaEmail": None,
        "aaEnrolledDate": None,
        "avatarSource": "none",
        "credentialsRemovedCount": 0,
        "domainClaimed": None,
        "gravatarHash": "",
        "idEnterprisesAdmin": [],
        "loginTypes": ["password"],
        "marketingOptIn": {"optedIn": False, "date": "2020-01-01T00:00:00.000Z"},
        "messagesDismissed": [],
        "oneTimeMessagesDismissed": [],
        "prefs": {
            "privacy": {"fullName": "public", "avatar": "public"},
            "sendSummaries": True,
            "minutesBetweenSummaries": 60,
            "minutesBeforeDeadlineToNotify": 1440,
            "colorBlind": False,
            "locale": "en-US",
        },
        "trophies": [],
        "uploadedAvatarHash": None,
        "uploadedAvatarUrl": None,
        "premiumFeatures": [],
        "isAaMastered": False,
        "ixUpdate": "1",
        "limits": {
            "boards": {"totalPerMember": ceiling(4500, 4050)},
            "orgs": {"totalPerMember": ceiling(850, 765)},
        },
        "sessionType": None,
    }


def organization(org_id: str, name: str, display_name: str) -> Json:
    return {
        "id": org_id,
        "nodeId": f"ari:cloud:trello::workspace/{org_id}",
        "name": name,
        "displayName": display_name,
        "desc": "",
        "descData": None,
        "website": None,
        "teamType": None,
        "url": f"https://trello.com/w/{name}",
        "logoHash": None,
        "logoUrl": None,
        "products": [],
        "powerUps": [],
        "offering": "trello.free",
        "promotions": [],
        "enterpriseJoinRequest": {},
        "invited": False,
        "invitations": [],
        "availableLicenseCount": None,
        "maximumLicenseCount": None,
        "billableMemberCount": 1,
        "billableCollaboratorCount": 0,
        "ixUpdate": "1",
        "idEnterprise": None,
        "premiumFeatures": [],
        "limits": {"orgs": {"totalMembersPerOrg": ceiling(4000, 3600), "freeBoardsPerOrg": ceiling(10, 3)}},
        "prefs": {
            "permissionLevel": "private",
            "orgInviteRestrict": [],
            "boardInviteRestrict": "any",
            "externalMembersDisabled": False,
            "associatedDomain": None,
            "googleAppsVersion": 1,
            "boardVisibilityRestrict": {"private": "org", "org": "org", "enterprise": "org", "public": "org"},
            "boardDeleteRestrict": {"private": "org", "org": "org", "enterprise": "org", "public": "org"},
            "attachmentRestrictions": None,
        },
    }
