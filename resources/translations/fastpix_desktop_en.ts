<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BugDialog</name>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation>
            <numerusform>%n error so far</numerusform>
            <numerusform>%n errors so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation>
            <numerusform>%n viewing link is out</numerusform>
            <numerusform>%n viewing links are out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Stream key copied. The clipboard clears in %n s.</numerusform>
            <numerusform>Stream key copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT passphrase copied. The clipboard clears in %n s.</numerusform>
            <numerusform>SRT passphrase copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT URL copied. The clipboard clears in %n s.</numerusform>
            <numerusform>SRT URL copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT stream ID copied. The clipboard clears in %n s.</numerusform>
            <numerusform>SRT stream ID copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, inserted in sentences such as “Try again in 30 seconds.”</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation>
            <numerusform>Shorten by %n character (at most %1).</numerusform>
            <numerusform>Shorten by %n characters (at most %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation>
            <numerusform>Shorten it to at most %n character.</numerusform>
            <numerusform>Shorten it to at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation>
            <numerusform>Enter at most %n website.</numerusform>
            <numerusform>Enter at most %n websites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation>
            <numerusform>%n stream found.</numerusform>
            <numerusform>%n streams found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation>
            <numerusform>Interrupted once.</numerusform>
            <numerusform>Interrupted %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation>
            <numerusform>There was one interruption, which lasted %1.</numerusform>
            <numerusform>There were %n interruptions. The longest lasted %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n stream is still live: %1.</numerusform>
            <numerusform>%n streams are still live: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n stream is still live, among them %1.</numerusform>
            <numerusform>%n streams are still live, among them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>The clock is %n minute ahead. Set it automatically, or servers will refuse to connect.</numerusform>
            <numerusform>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>The clock is %n hour ahead. Set it automatically, or servers will refuse to connect.</numerusform>
            <numerusform>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>The clock is %n day ahead. Set it automatically, or servers will refuse to connect.</numerusform>
            <numerusform>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>The clock is %n minute behind. Set it automatically, or servers will refuse to connect.</numerusform>
            <numerusform>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>The clock is %n hour behind. Set it automatically, or servers will refuse to connect.</numerusform>
            <numerusform>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>The clock is %n day behind. Set it automatically, or servers will refuse to connect.</numerusform>
            <numerusform>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Viewing link copied. The clipboard clears in %n s.</numerusform>
            <numerusform>Viewing link copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>HLS address copied. The clipboard clears in %n s.</numerusform>
            <numerusform>HLS address copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Embed code copied. The clipboard clears in %n s.</numerusform>
            <numerusform>Embed code copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation>
            <numerusform>%n more possible</numerusform>
            <numerusform>%n more possible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation>
            <numerusform>Delete the unused one</numerusform>
            <numerusform>Delete %n unused streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, as short as possible: on a button.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Value of %1 copied. The clipboard clears in %n s.</numerusform>
            <numerusform>Value of %1 copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>
            <numerusform>%1 copied. The clipboard clears in %n s.</numerusform>
            <numerusform>%1 copied. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation>
            <numerusform>Hides in %n s</numerusform>
            <numerusform>Hides in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation>
            <numerusform>%n preset was added.</numerusform>
            <numerusform>%n presets were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation>
            <numerusform>End stream and quit</numerusform>
            <numerusform>End %n streams and quit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation>
            <numerusform>Ending… This takes at most %n second.</numerusform>
            <numerusform>Ending… This takes at most %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</numerusform>
            <numerusform>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>Delete %n stream</numerusform>
            <numerusform>Delete %n streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation>
            <numerusform>%n stream deleted</numerusform>
            <numerusform>%n streams deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>%n stream wasn&apos;t deleted, because you switched accounts.</numerusform>
            <numerusform>%n streams weren&apos;t deleted, because you switched accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation>
            <numerusform>%n second left to undo: press %1, or the button Undo.</numerusform>
            <numerusform>%n seconds left to undo: press %1, or the button Undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewingLinkDialog</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
