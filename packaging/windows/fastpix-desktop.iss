; Windows installer, for Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\fastpix-desktop.iss
; Installs for the current user, without an administrator. Build dist\fastpix-desktop\ first.

#ifndef Version
  #error Name the version: iscc /DVersion=...
#endif
#ifndef Bundle
  #define Bundle "..\..\dist\fastpix-desktop"
#endif
#define Name "FastPix Desktop"
#define Program "fastpix-desktop.exe"
#define Model "FastPix.Desktop"

[Setup]
AppId={{7C0B3B0E-4E0B-4C3C-9B0A-6A1D5E0F2F51}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The FastPix Desktop authors
; While the app runs, it has a mutex of this name: the person is asked to close it, since a stream may be live.
AppMutex={#Model}
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=fastpix-desktop-{#Version}-windows-x64
SetupIconFile=..\..\build\made\fastpix-desktop.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Otherwise, files of an earlier version that this one no longer has would stay and be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Model}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Model}"; Tasks: desktopicon

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data: String;
begin
  Data := ExpandConstant('{localappdata}\fastpix-desktop');
  // Settings and the list of streams are kept unless the person says yes. Secrets are in the Credential Manager.
  if (Step = usPostUninstall) and DirExists(Data) and not UninstallSilent then
    if MsgBox('Also delete your settings and the list of streams?' #13#13
        + 'Your streams on FastPix stay. Your Secret Keys stay in the Windows Credential Manager; '
        + 'to delete them too, choose No, start the app and sign out before you uninstall.', mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Data, True, True, True);
end;
